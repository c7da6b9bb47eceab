import {
  formatDistance,
  formatMomentInFull,
  readersZone,
} from '../../format/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { Figure } from '../Figure';

/** How long ago the map changed last; when that was on hover and on focus. */
export function LastChange(props: { at: string }) {
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const date = new Date(props.at);
  return (
    <>
      {t('coveragePage.clarity.changed')}{' '}
      <Figure explanation={[formatMomentInFull(date, readersZone(), locale)]}>
        {formatDistance(date, now, locale) ?? t('coveragePage.clarity.justNow')}
      </Figure>
    </>
  );
}
