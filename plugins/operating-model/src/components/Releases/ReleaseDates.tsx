import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { formatDate } from '../../format/formatDate';
import { useLocale } from '../../hooks/useLocale';
import { useTexts } from '../../hooks/useTexts';
import { VisuallyHidden } from '../VisuallyHidden';

/** The dates of the timeline as text, for screen readers. */
export function ReleaseDates(props: {
  releases: EntityAnswer['releaseCadence'];
  now: Date;
}) {
  const { releases, now } = props;
  const t = useTexts();
  const locale = useLocale();
  const text = (date: string) =>
    formatDate(date, locale, { now, weekday: true });
  return (
    <VisuallyHidden>
      {releases.previous && (
        <p>{t('releases.previous', { date: text(releases.previous) })}</p>
      )}
      <ol aria-label={t('releases.dates')}>
        {releases.next.map(({ date, frozen }) => (
          <li key={date}>
            {text(date)}
            {frozen && ` (${t('releases.frozen')})`}
          </li>
        ))}
      </ol>
    </VisuallyHidden>
  );
}
