import { durationParts } from '../../format/formatDuration';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';

const WORDS = [
  'continuous',
  'daily',
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'on-demand',
] as const;

/** A release cadence in words; a rule of RFC 5545 as it is written. */
export function CadenceName(props: { cadence: string }) {
  const { cadence } = props;
  const t = useTexts();
  const word = WORDS.find(candidate => candidate === cadence);
  if (word) {
    return <>{t(`cadence.${word}`)}</>;
  }
  if (durationParts(cadence)) {
    return (
      <>
        {t('cadence.every')} <DurationText iso={cadence} />
      </>
    );
  }
  return <code>{cadence}</code>;
}
