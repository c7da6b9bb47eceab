import type { DateTime } from 'luxon';
import { isCoveredDay, nextDay, nextOpening, windowOfDay } from './coverage';
import { parseTargetDuration } from './parseDuration';
import type { CoverageOptions, Instant } from './types';
import {
  inZone,
  instantOf,
  isoWithOffset,
  toWallClock,
  wallClockAt,
} from './wallTime';

const PATIENCE_DAYS = 732;

/**
 * When a response is due, as ISO 8601 with the offset of the zone: the earliest instant that satisfies the target.
 *
 * @remarks A report outside coverage starts at the next opening. Days come first: the same wall-clock time that many covered
 * days later. Hours and minutes count covered time. Undefined for `best-effort`, for a target that cannot be read, and where
 * two years hold too little covered time.
 * @public
 */
export function deadline(
  options: CoverageOptions & { target: string; reportedAt: Instant },
): string | undefined {
  const { coverage, target, reportedAt, timeZone } = options;
  const parsed = parseTargetDuration(target);
  const opening = nextOpening(options, inZone(reportedAt, timeZone).toJSDate());
  if (coverage === 'best-effort' || !parsed.ok || !opening) {
    return undefined;
  }
  const { days, hours, minutes } = parsed.value;
  const start = afterCoveredDays(options, opening, days);
  const due =
    start && afterCoveredMinutes(options, start, hours * 60 + minutes);
  return due && isoWithOffset(due);
}

function afterCoveredDays(
  options: CoverageOptions,
  start: DateTime,
  days: number,
): DateTime | undefined {
  if (days === 0) {
    return start;
  }
  let day = start.startOf('day');
  let left = days;
  for (let step = 0; step <= PATIENCE_DAYS; step += 1) {
    day = nextDay(day);
    left -= isCoveredDay(options, day) ? 1 : 0;
    if (left === 0) {
      const time = wallClockAt(start) - toWallClock(start.toISODate()!);
      return instantOf(toWallClock(day.toISODate()!) + time, options.timeZone);
    }
  }
  return undefined;
}

function afterCoveredMinutes(
  options: CoverageOptions,
  start: DateTime,
  minutes: number,
): DateTime | undefined {
  let left = minutes * 60_000;
  let moment = start;
  if (left === 0) {
    return moment;
  }
  let day = start.startOf('day');
  for (let step = 0; step <= PATIENCE_DAYS; step += 1) {
    const window = windowOfDay(options, day);
    if (window && moment < window.until) {
      moment = moment < window.from ? window.from : moment;
      const available = window.until.toMillis() - moment.toMillis();
      if (left <= available) {
        return moment.plus(left);
      }
      left -= available;
    }
    day = nextDay(day);
  }
  return undefined;
}
