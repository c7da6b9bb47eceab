import type { Coverage } from '@cloud-suite/backstage-plugin-operating-model-common';
import { durationParts, formatDuration } from '../../format/formatDuration';
import { useLocale } from '../../hooks/useLocale';
import { useTexts } from '../../hooks/useTexts';

/** An ISO 8601 duration for people; days of a tier that has working days are named so. */
export function DurationText(props: { iso: string; coverage?: Coverage }) {
  const { iso, coverage } = props;
  const t = useTexts();
  const locale = useLocale();
  const parts = durationParts(iso);
  if (parts?.length === 1 && parts[0].unit === 'day') {
    const count = parts[0].amount;
    if (coverage === 'business-hours' || coverage === '24x5') {
      return <>{t('duration.workingDays', { count })}</>;
    }
  }
  return <span title={iso}>{formatDuration(iso, locale)}</span>;
}
