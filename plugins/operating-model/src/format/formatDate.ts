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

/** Whole days from the reader's today to a calendar date. */
export function daysUntil(date: string, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((dateInUtc(date) - today) / 86_400_000);
}
