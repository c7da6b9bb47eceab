import { parseDuration } from '../time/parseDuration';

const UNITS = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
] as const;

/** A duration in words, `1 hour 30 minutes`; as it is written where it cannot be read. */
export function sayDuration(duration: string): string {
  const parsed = parseDuration(duration);
  if (!parsed.ok) {
    return duration;
  }
  const parts = UNITS.flatMap(unit => {
    const count = parsed.value[unit];
    const word = count === 1 ? unit.slice(0, -1) : unit;
    return count > 0 ? [`${count} ${word}`] : [];
  });
  return parts.join(' ') || 'no time';
}
