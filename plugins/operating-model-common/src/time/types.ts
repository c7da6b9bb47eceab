/**
 * What a parser of one of our text forms answers: the value, or one sentence that says what is wrong and what is
 * expected. Parsers never throw.
 * @public
 */
export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string };

/**
 * A day of the week.
 * @public
 */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * The hours of work of an organisation, in the zone that stands beside them. `from` and `to` are times of day such
 * as `09:00`; `holidays` are dates.
 * @public
 */
export interface BusinessHours {
  days: Weekday[];
  from: string;
  to: string;
  holidays: string[];
}

/**
 * Which hours count: `24x5` is Monday 00:00 to Saturday 00:00; holidays close `business-hours` and `24x5`.
 * @public
 */
export interface CoverageOptions {
  coverage: '24x7' | '24x5' | 'business-hours' | 'best-effort';
  businessHours: BusinessHours;
  timeZone: string;
}

/**
 * An instant: a `Date`, or ISO 8601 with an offset.
 * @public
 */
export type Instant = Date | string;

/** The days of a week in the order of ISO 8601, which luxon counts from 1. */
export const WEEKDAYS: readonly Weekday[] = [
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
];
