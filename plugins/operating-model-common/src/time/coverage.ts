import type { DateTime } from 'luxon';
import { WEEKDAYS, type CoverageOptions, type Instant } from './types';
import { inZone, instantOf, toWallClock } from './wallTime';

/** A stretch of covered time, half-open. */
export interface CoveredWindow {
  from: DateTime;
  until: DateTime;
}

/** Beyond this nobody waits for an opening: every day of two years a holiday is no coverage at all. */
const PATIENCE_DAYS = 732;
const MINUTES_PER_DAY = 24 * 60;

/** Whether a day has covered hours at all. */
export function isCoveredDay(options: CoverageOptions, day: DateTime): boolean {
  if (neverCloses(options)) {
    return true;
  }
  const { coverage, businessHours } = options;
  if (businessHours.holidays.includes(day.toISODate() ?? '')) {
    return false;
  }
  return coverage === '24x5'
    ? day.weekday <= 5
    : businessHours.days.includes(WEEKDAYS[day.weekday - 1]);
}

/** The covered hours of the day on which the instant falls, in the zone of the coverage. */
export function windowOfDay(
  options: CoverageOptions,
  day: DateTime,
): CoveredWindow | undefined {
  if (!isCoveredDay(options, day)) {
    return undefined;
  }
  const { coverage, businessHours, timeZone } = options;
  const date = day.toISODate()!;
  if (coverage === 'business-hours') {
    const window = {
      from: instantOf(toWallClock(`${date}T${businessHours.from}`), timeZone),
      until: instantOf(toWallClock(`${date}T${businessHours.to}`), timeZone),
    };
    return window.from < window.until ? window : undefined;
  }
  const midnight = toWallClock(date);
  return {
    from: instantOf(midnight, timeZone),
    until: instantOf(midnight + MINUTES_PER_DAY * 60_000, timeZone),
  };
}

/**
 * Whether an instant lies in covered time. `best-effort` promises nothing and closes nothing: it counts as open.
 * @public
 */
export function isCovered(options: CoverageOptions, instant: Instant): boolean {
  const moment = inZone(instant, options.timeZone);
  const window = windowOfDay(options, moment);
  return window !== undefined && window.from <= moment && moment < window.until;
}

/**
 * The first instant at or after the given one that is covered, or undefined where two years hold none.
 * @public
 */
export function nextOpening(
  options: CoverageOptions,
  instant: Instant,
): DateTime | undefined {
  const moment = inZone(instant, options.timeZone);
  if (!moment.isValid) {
    return undefined;
  }
  let day = moment.startOf('day');
  for (let step = 0; step <= PATIENCE_DAYS; step += 1) {
    const window = windowOfDay(options, day);
    if (window && moment < window.until) {
      return moment < window.from ? window.from : moment;
    }
    day = nextDay(day);
  }
  return undefined;
}

/** Whether covered time goes on for ever. */
export function neverCloses({ coverage }: CoverageOptions): boolean {
  return coverage === '24x7' || coverage === 'best-effort';
}

/** The end of the covered time in which the instant lies, or undefined where it never ends. */
export function closingAfter(
  options: CoverageOptions,
  moment: DateTime,
): DateTime | undefined {
  if (neverCloses(options)) {
    return undefined;
  }
  let window = windowOfDay(options, moment);
  for (let step = 0; window && step <= PATIENCE_DAYS; step += 1) {
    const following = windowOfDay(options, nextDay(window.from.startOf('day')));
    if (!following || following.from > window.until) {
      return window.until;
    }
    window = { from: following.from, until: following.until };
  }
  return window?.until;
}

/** Noon steps over days without a midnight, which some zones have. */
export function nextDay(day: DateTime): DateTime {
  return day.set({ hour: 12 }).plus({ days: 1 }).startOf('day');
}

/**
 * The covered minutes of a week without holidays, from Monday 00:00, half-open and ascending; none for `best-effort`.
 * @public
 */
export function coveredWeekIntervals({
  coverage,
  businessHours,
}: Pick<CoverageOptions, 'coverage' | 'businessHours'>): [number, number][] {
  if (coverage === 'best-effort') {
    return [];
  }
  if (coverage !== 'business-hours') {
    return [[0, MINUTES_PER_DAY * (coverage === '24x7' ? 7 : 5)]];
  }
  const minute = (time: string) =>
    Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return WEEKDAYS.flatMap((weekday, position): [number, number][] =>
    businessHours.days.includes(weekday) &&
    minute(businessHours.from) < minute(businessHours.to)
      ? [
          [
            position * MINUTES_PER_DAY + minute(businessHours.from),
            position * MINUTES_PER_DAY + minute(businessHours.to),
          ],
        ]
      : [],
  );
}
