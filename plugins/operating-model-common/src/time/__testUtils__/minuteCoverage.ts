import { WEEKDAYS, type CoverageOptions } from '../types';
import type { MinuteClock } from './MinuteClock';

const DAY = 1440;

/** Whether a day, in days since 1970, has covered hours. 1970 began on a Thursday. */
export function isOracleCoveredDay(
  { coverage, businessHours }: CoverageOptions,
  day: number,
): boolean {
  const weekday = (day + 3) % 7;
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  switch (coverage) {
    case '24x5':
      return weekday < 5 && !businessHours.holidays.includes(date);
    case 'business-hours':
      return (
        businessHours.days.includes(WEEKDAYS[weekday]) &&
        !businessHours.holidays.includes(date)
      );
    default:
      return true;
  }
}

/** Whether each minute of the clock is covered: its day is, and its hours have opened and not yet closed. */
export function coveredMinutes(
  clock: MinuteClock,
  options: CoverageOptions,
): boolean[] {
  const { coverage, businessHours } = options;
  const [opens, closes] =
    coverage === 'business-hours'
      ? [businessHours.from, businessHours.to].map(
          time => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
        )
      : [0, DAY];
  const hours = new Map<number, [number, number]>();
  return clock.wall.map((_, minute) => {
    const day = clock.day(minute);
    if (!hours.has(day)) {
      hours.set(
        day,
        isOracleCoveredDay(options, day)
          ? [
              clock.minuteOf(day * DAY + opens),
              clock.minuteOf(day * DAY + closes),
            ]
          : [0, 0],
      );
    }
    const [from, until] = hours.get(day)!;
    return from <= minute && minute < until;
  });
}
