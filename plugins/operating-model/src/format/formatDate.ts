import { knownZone } from './knownZone';

/** A calendar date without a time (`2026-12-01`) as milliseconds of its midnight in UTC. */
export function dateInUtc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** A calendar date for people: `Tue 1 Dec`; in another year than now with the year, unless that is left out. Bad text stays as it is. */
export function formatDate(
  date: string,
  locale: string,
  options: { now: Date; weekday?: boolean; year?: boolean },
): string {
  const milliseconds = dateInUtc(date);
  if (Number.isNaN(milliseconds)) {
    return date;
  }
  const { now, weekday = false, year = true } = options;
  const sameYear = date.slice(0, 4) === String(now.getUTCFullYear());
  return new Intl.DateTimeFormat(locale, {
    ...(weekday && { weekday: 'short' }),
    day: 'numeric',
    month: 'short',
    ...(year && !sameYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(milliseconds);
}

/**
 * Whole days to a calendar date from today, in the zone in which the date is meant: where the reader has tomorrow already, the
 * model's day may still last.
 */
export function daysUntil(date: string, now: Date, timeZone: string): number {
  return Math.round(
    (dateInUtc(date) - dateInUtc(dateIn(timeZone, now))) / 86_400_000,
  );
}

/** The calendar date of a moment in a zone: `2026-12-01`. */
export function dateIn(timeZone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: knownZone(timeZone),
  }).formatToParts(moment);
  return (['year', 'month', 'day'] as const)
    .map(type => parts.find(part => part.type === type)?.value)
    .join('-');
}
