import { DateTime } from 'luxon';
import { nextDatesOfRule, previousDateOfRule } from './datesOfRule';
import type { Cadence } from './parseCadence';
import { parseDate } from './parseDate';
import type { DurationParts } from './parseDuration';
import type { Instant } from './types';
import { inZone } from './wallTime';

/**
 * Where cadences count from, and where the reader of the calendar stands.
 * @public
 */
export interface OccurrenceOptions {
  /** First day of the first period, a date. Nothing happens before it. */
  periodsFrom: string;
  timeZone: string;
  from: Instant;
}

/** Dates further away have no place in the four digits of a year that dates are compared by. */
const LAST_DATE = '9000-01-01';

/**
 * The next dates of a cadence, today in its zone included, ascending; none for `continuous` and `on-demand`. Months clamp to
 * their last day and do not drift: the third month after 31 January is 30 April, the fourth 31 May. A rule gives fewer where
 * the next nine years hold fewer.
 * @public
 */
export function nextOccurrences(
  cadence: Cadence,
  options: OccurrenceOptions & { count: number },
): string[] {
  const today = todayOf(options);
  if (!isReadable(options, today)) {
    return [];
  }
  if (cadence.kind === 'rule') {
    const { count } = options;
    return nextDatesOfRule(cadence.rule, options, { today, count });
  }
  if (cadence.kind !== 'period') {
    return [];
  }
  const dates: string[] = [];
  const first = firstIndexFrom(cadence.duration, options.periodsFrom, today);
  for (let index = first; dates.length < options.count; index += 1) {
    dates.push(periodStart(cadence.duration, options.periodsFrom, index));
  }
  return dates;
}

/**
 * The latest date of a cadence before today in its zone, or undefined where there was none.
 * @public
 */
export function previousOccurrence(
  cadence: Cadence,
  options: OccurrenceOptions,
): string | undefined {
  const today = todayOf(options);
  if (!isReadable(options, today)) {
    return undefined;
  }
  if (cadence.kind === 'rule') {
    return previousDateOfRule(cadence.rule, options, today);
  }
  if (cadence.kind !== 'period') {
    return undefined;
  }
  const next = firstIndexFrom(cadence.duration, options.periodsFrom, today);
  return next > 0
    ? periodStart(cadence.duration, options.periodsFrom, next - 1)
    : undefined;
}

function todayOf({ from, timeZone }: OccurrenceOptions): string {
  return inZone(from, timeZone).toISODate() ?? '';
}

function isReadable(
  { periodsFrom }: Pick<OccurrenceOptions, 'periodsFrom'>,
  today: string,
): boolean {
  return parseDate(periodsFrom).ok && today >= '0000' && today <= LAST_DATE;
}

/** The start of the n-th period, counted from the first one and never from the one before: so months do not drift. */
function periodStart(
  { years, months, weeks, days }: DurationParts,
  periodsFrom: string,
  index: number,
): string {
  return DateTime.fromISO(periodsFrom, { zone: 'utc' })
    .plus({ years: years * index, months: months * index })
    .plus({ weeks: weeks * index, days: days * index })
    .toISODate()!;
}

/** Index of the first period that starts today or later: an estimate, and the few steps that it is off. */
function firstIndexFrom(
  duration: DurationParts,
  periodsFrom: string,
  today: string,
): number {
  const { years, months, weeks, days } = duration;
  const length = years * 365.2425 + months * 30.436875 + weeks * 7 + days;
  const passed = DateTime.fromISO(today, { zone: 'utc' }).diff(
    DateTime.fromISO(periodsFrom, { zone: 'utc' }),
    'days',
  ).days;
  let index = Math.max(0, Math.floor(passed / length));
  while (index > 0 && periodStart(duration, periodsFrom, index - 1) >= today) {
    index -= 1;
  }
  while (periodStart(duration, periodsFrom, index) < today) {
    index += 1;
  }
  return index;
}
