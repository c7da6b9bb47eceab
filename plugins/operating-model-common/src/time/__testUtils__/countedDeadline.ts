import type { CoverageOptions } from '../types';
import type { MinuteClock } from './MinuteClock';
import { coveredMinutes, isOracleCoveredDay } from './minuteCoverage';

const DAY = 1440;

/** The minute at which a target is used up, found by counting minutes; undefined where the deadline lies beyond the stretch of time that the clock knows. */
export function countedDeadline(
  clock: MinuteClock,
  options: CoverageOptions,
  reported: number,
  { days, minutes }: { days: number; minutes: number },
): number | undefined {
  const covered = coveredMinutes(clock, options);
  let minute = covered.indexOf(true, reported);
  if (minute < 0) {
    return undefined;
  }
  if (days > 0) {
    const timeOfDay = clock.wall[minute] % DAY;
    let day = clock.day(minute);
    for (let left = days; left > 0; ) {
      day += 1;
      if (day > clock.day(clock.wall.length - 1)) {
        return undefined;
      }
      left -= clock.hasDay(day) && isOracleCoveredDay(options, day) ? 1 : 0;
    }
    minute = clock.minuteOf(day * DAY + timeOfDay);
  }
  for (let left = minutes; left > 0; minute += 1) {
    if (minute >= covered.length) {
      return undefined;
    }
    left -= covered[minute] ? 1 : 0;
  }
  return minute < covered.length ? minute : undefined;
}
