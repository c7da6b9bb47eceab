import * as fc from 'fast-check';
import { WEEKDAYS, type BusinessHours, type CoverageOptions } from '../types';

/** Times of day at quarters of an hour, between two hours. */
export function timesOfDay(from: number, to: number): fc.Arbitrary<string> {
  return fc
    .integer({ min: from * 4, max: to * 4 - 1 })
    .map(
      quarter =>
        `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String(
          (quarter % 4) * 15,
        ).padStart(2, '0')}`,
    );
}

/** Business hours, also such that open or close while clocks change; holidays are days of the clock's stretch of time. */
export function businessHours(
  days: readonly string[],
): fc.Arbitrary<BusinessHours> {
  return fc.record({
    days: fc.subarray([...WEEKDAYS], { minLength: 2 }),
    from: timesOfDay(0, 10),
    to: fc.oneof(timesOfDay(11, 24), fc.constant('24:00')),
    holidays: fc.subarray([...days], { maxLength: 4 }),
  });
}

export const coverages: fc.Arbitrary<CoverageOptions['coverage']> =
  fc.constantFrom('24x7', '24x5', 'business-hours', 'best-effort');
