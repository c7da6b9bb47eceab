import * as fc from 'fast-check';
import { coverages } from './__testUtils__/arbitraries';
import { isOracleCoveredDay } from './__testUtils__/minuteCoverage';
import { CoveredDays } from './CoveredDays';
import { WEEKDAYS, type CoverageOptions } from './types';

const first = fc.integer({ min: 20_000, max: 20_400 });
const dateOf = (day: number) =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);

const cases = first.chain(start =>
  fc.record({
    start: fc.constant(start),
    coverage: coverages.filter(each => each !== 'best-effort'),
    days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    // In a row too, and before the first day.
    holidays: fc.array(fc.integer({ min: start - 5, max: start + 90 }), {
      maxLength: 40,
    }),
    asked: fc.integer({ min: start, max: start + 200 }),
  }),
);

describe('covered days, one after the other', () => {
  it('are counted, and found by their index, as a walk through all days does', () => {
    fc.assert(
      fc.property(cases, ({ start, coverage, days, holidays, asked }) => {
        const options: CoverageOptions = {
          coverage,
          timeZone: 'UTC',
          businessHours: {
            days,
            from: '09:00',
            to: '17:00',
            holidays: holidays.map(dateOf),
          },
        };
        // Holidays close nothing that is open around the clock.
        fc.pre(coverage !== '24x7' || holidays.length === 0);
        const walked: number[] = [];
        for (let day = start; day <= asked; day += 1) {
          if (isOracleCoveredDay(options, day)) {
            walked.push(day);
          }
        }
        const covered = new CoveredDays(options, start);
        expect(covered.countUntil(asked)).toBe(walked.length);
        expect(walked.map((_, index) => covered.at(index))).toEqual(walked);
        expect(covered.has(asked)).toBe(walked.at(-1) === asked);
      }),
    );
  });

  it('are as near after a century as after a week', () => {
    const covered = new CoveredDays(
      {
        coverage: 'business-hours',
        businessHours: {
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          from: '09:00',
          to: '17:00',
          holidays: ['2099-12-25'],
        },
      },
      // Monday, 5 January 1970.
      4,
    );
    const day = Date.parse('2100-01-04') / 86_400_000;
    // 130 years have 6,783 weeks of five days, and one holiday.
    expect(covered.countUntil(day - 1)).toBe(6783 * 5 - 1);
    expect(covered.at(6783 * 5 - 1)).toBe(day);
  });
});
