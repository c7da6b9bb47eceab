import { knownZone } from './knownZone';

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;

/** The reader's own time zone, as an IANA name. */
export function readersZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * A moment as briefly as it stays clear in the reader's zone: `Mon 10:00`, further away `Mon 7 Dec, 10:00`. Several moments side by
 * side are `dated`, since two of them may have the same weekday.
 */
export function formatMoment(
  date: Date,
  now: Date,
  locale: string,
  options: { dated?: boolean } = {},
): string {
  const near =
    !options.dated && Math.abs(date.getTime() - now.getTime()) < 6 * DAY;
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    ...(!near && { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(date);
}

/** The day of a moment in the reader's zone: `10 Nov`, in another year than now with the year. */
export function formatDay(date: Date, now: Date, locale: string): string {
  const sameYear = date.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  }).format(date);
}

/** A moment in full, in a given zone: `Monday, 30 November 2026 at 10:00 GMT-8`. */
export function formatMomentInFull(
  date: Date,
  timeZone: string,
  locale: string,
): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: knownZone(timeZone),
  }).format(date);
}

/**
 * A distance from now: `2 minutes ago`, `in 7 days`; `undefined` within the minute. Days are those of the reader's calendar, since
 * it stands beside a weekday: on a Sunday evening, Tuesday is in two days at any hour.
 */
export function formatDistance(
  date: Date,
  now: Date,
  locale: string,
): string | undefined {
  const difference = date.getTime() - now.getTime();
  const size = Math.abs(difference);
  if (size < MINUTE) {
    return undefined;
  }
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (size < 60 * MINUTE) {
    return format.format(Math.trunc(difference / MINUTE), 'minute');
  }
  if (size < DAY) {
    return format.format(Math.trunc(difference / (60 * MINUTE)), 'hour');
  }
  return format.format(dayOf(date) - dayOf(now), 'day');
}

/** The number of a day in the reader's zone, from which others can be subtracted. */
function dayOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}
