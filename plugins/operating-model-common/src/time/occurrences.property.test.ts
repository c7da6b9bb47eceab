import * as fc from 'fast-check';
import { nextOccurrences, previousOccurrence } from './occurrences';
import { parseCadence } from './parseCadence';

const DAY = 86_400_000;
const DAYS_OF_WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const dayOf = (date: string) => Date.parse(date) / DAY;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
/** 1970 began on a Thursday. */
const weekdayOf = (day: number) => (day + 3) % 7;

function partsOf(day: number) {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  return {
    months: year * 12 + month,
    day: date.getUTCDate(),
    last: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
  };
}

/** Whether something happens on a day, decided by looking at this day only. */
type HappensOn = (day: number, start: number) => boolean;

const everyNDays = fc
  .integer({ min: 1, max: 40 })
  .map((days): [string, HappensOn] => [
    `P${days}D`,
    (day, start) => (day - start) % days === 0,
  ]);

const everyNMonths = fc
  .integer({ min: 1, max: 18 })
  .map((months): [string, HappensOn] => [
    `P${months}M`,
    (day, start) => {
      const [now, first] = [partsOf(day), partsOf(start)];
      return (
        (now.months - first.months) % months === 0 &&
        now.day === Math.min(first.day, now.last)
      );
    },
  ]);

const weeklyRule = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.subarray(DAYS_OF_WEEK, { minLength: 1 }),
  )
  .map(([weeks, days]): [string, HappensOn] => [
    `RRULE:FREQ=WEEKLY;INTERVAL=${weeks};BYDAY=${days.join(',')}`,
    (day, start) => {
      const monday = (of: number) => of - weekdayOf(of);
      return (
        ((monday(day) - monday(start)) / 7) % weeks === 0 &&
        days.includes(DAYS_OF_WEEK[weekdayOf(day)])
      );
    },
  ]);

const nthWeekdayRule = fc
  .tuple(fc.constantFrom(-2, -1, 1, 2, 3, 4), fc.constantFrom(...DAYS_OF_WEEK))
  .map(([nth, weekday]): [string, HappensOn] => [
    `RRULE:FREQ=MONTHLY;BYDAY=${nth}${weekday}`,
    day => {
      const { day: ofMonth, last } = partsOf(day);
      const position =
        nth > 0 ? Math.ceil(ofMonth / 7) : -Math.ceil((last - ofMonth + 1) / 7);
      return DAYS_OF_WEEK[weekdayOf(day)] === weekday && position === nth;
    },
  ]);

const monthDayRule = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom(1, 15, 29, 30, 31, -1, -3),
  )
  .filter(([months, ofMonth]) => months === 1 || ofMonth < 29)
  .map(([months, wanted]): [string, HappensOn] => [
    `RRULE:FREQ=MONTHLY;INTERVAL=${months};BYMONTHDAY=${wanted}`,
    (day, start) => {
      const now = partsOf(day);
      return (
        (now.months - partsOf(start).months) % months === 0 &&
        now.day === (wanted > 0 ? wanted : now.last + 1 + wanted)
      );
    },
  ]);

const cadences = fc.oneof(
  everyNDays,
  everyNMonths,
  weeklyRule,
  nthWeekdayRule,
  monthDayRule,
);

const days = fc
  .integer({ min: dayOf('2019-01-01'), max: dayOf('2031-12-31') })
  .map(dateOf);

describe('dates of a cadence, day by day', () => {
  it('are those that a walk through all days finds', () => {
    fc.assert(
      fc.property(cadences, days, days, ([text, happensOn], start, today) => {
        const parsed = parseCadence(text);
        const options = {
          periodsFrom: start,
          timeZone: 'Asia/Kolkata',
          from: `${today}T23:59:59+05:30`,
          count: 4,
        };
        const first = dayOf(start);
        const happening = (from: number, step: number, end: number) => {
          for (let day = from; day !== end; day += step) {
            if (day >= first && happensOn(day, first)) {
              return day;
            }
          }
          return undefined;
        };
        const expected: string[] = [];
        let day = Math.max(first, dayOf(today));
        while (expected.length < 4) {
          day = happening(day, 1, day + 4000)! + 1;
          expected.push(dateOf(day - 1));
        }
        const before = happening(
          dayOf(today) - 1,
          -1,
          Math.min(first, dayOf(today)) - 1,
        );
        expect(
          parsed.ok && {
            next: nextOccurrences(parsed.value, options),
            previous: previousOccurrence(parsed.value, options),
          },
        ).toEqual({
          next: expected,
          previous: before === undefined ? undefined : dateOf(before),
        });
      }),
      { numRuns: 200 },
    );
  });
});
