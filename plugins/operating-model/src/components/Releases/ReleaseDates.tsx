import { formatDate } from '../../format/formatDate';
import { useLocale } from '../../hooks/useLocale';
import { useTexts } from '../../hooks/useTexts';
import { VisuallyHidden } from '../VisuallyHidden';
import type { ReleaseStream } from './ReleaseStream';

/** The dates of the timeline as text, for screen readers. */
export function ReleaseDates(props: { stream: ReleaseStream; now: Date }) {
  const { stream, now } = props;
  const { id, previous, next } = stream;
  const t = useTexts();
  const locale = useLocale();
  const text = (date: string) =>
    formatDate(date, locale, { now, weekday: true });
  return (
    <VisuallyHidden>
      {previous && <p>{t('releases.previous', { date: text(previous) })}</p>}
      <ol
        aria-label={
          id ? t('releases.datesOf', { stream: id }) : t('releases.dates')
        }
      >
        {next.map(({ date, frozen }) => (
          <li key={date}>
            {text(date)}
            {frozen && ` (${t('releases.frozen')})`}
          </li>
        ))}
      </ol>
    </VisuallyHidden>
  );
}
