import {
  formatDistance,
  formatMoment,
  formatMomentInFull,
  readersZone,
} from '../../format/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';

/** A moment of the past with its distance: `Mon 10:00 (2 minutes ago)`; in full, with the reader's zone, on hover. */
export function SinceText(props: { iso: string }) {
  const { iso } = props;
  const locale = useLocale();
  const now = useNow();
  const date = new Date(iso);
  const distance = formatDistance(date, now, locale);
  return (
    <time
      dateTime={iso}
      title={formatMomentInFull(date, readersZone(), locale)}
    >
      {formatMoment(date, now, locale)}
      {distance && ` (${distance})`}
    </time>
  );
}
