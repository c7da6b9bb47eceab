/** A day as a number: days since 1970 on a calendar without a zone. */
export type CalendarDay = number;

/** What a calendar says of a day. Months, days of a month or year and weeks count from 1, days of the week from Monday as 0. */
export interface DayParts {
  year: number;
  month: number;
  dayOfMonth: number;
  daysInMonth: number;
  dayOfYear: number;
  daysInYear: number;
  weekday: number;
}

const MILLISECONDS = 86_400_000;

/** The day of a date such as `2026-12-24`. */
export function dayOfDate(date: string): CalendarDay {
  return Date.parse(date) / MILLISECONDS;
}

/** The date of a day, such as `2026-12-24`. */
export function dateOfDay(day: CalendarDay): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The first day of a month; months below 1 and above 12 are those of other years. */
export function firstOfMonth(year: number, month: number): CalendarDay {
  return Date.UTC(year, month - 1, 1) / MILLISECONDS;
}

export function partsOfDay(day: CalendarDay): DayParts {
  const date = new Date(day * MILLISECONDS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const first = firstOfMonth(year, month);
  const newYear = firstOfMonth(year, 1);
  return {
    year,
    month,
    dayOfMonth: day - first + 1,
    daysInMonth: firstOfMonth(year, month + 1) - first,
    dayOfYear: day - newYear + 1,
    daysInYear: firstOfMonth(year + 1, 1) - newYear,
    weekday: weekdayOf(day),
  };
}

/** From Monday as 0; 1970 began on a Thursday. */
export function weekdayOf(day: CalendarDay): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * The week of a year in which a day lies, and how many weeks that year has: its first one is the first with at least four days in
 * it (RFC 5545), so that days around New Year can be of the year beside.
 */
export function weekOfDay(
  day: CalendarDay,
  weekStart: number,
): { week: number; weeks: number } {
  const begin = day - ((weekdayOf(day) - weekStart + 7) % 7);
  const { dayOfYear, daysInYear } = partsOfDay(begin + 3);
  const week = Math.ceil(dayOfYear / 7);
  return { week, weeks: week + Math.floor((daysInYear - dayOfYear) / 7) };
}
