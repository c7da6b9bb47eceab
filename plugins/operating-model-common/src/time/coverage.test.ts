import {
  closingAfter,
  coveredWeekIntervals,
  isCovered,
  nextOpening,
} from './coverage';
import type { CoverageOptions } from './types';

const OFFICE: CoverageOptions = {
  coverage: 'business-hours',
  businessHours: {
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    from: '09:00',
    to: '17:00',
    holidays: ['2026-12-25'],
  },
  timeZone: 'America/Los_Angeles',
};

describe('coverage', () => {
  it.each([
    [
      'opens at the minute',
      'business-hours',
      '2026-11-24T09:00:00-08:00',
      true,
    ],
    [
      'is closed just before',
      'business-hours',
      '2026-11-24T08:59:59-08:00',
      false,
    ],
    [
      'is open just before it closes',
      'business-hours',
      '2026-11-24T16:59:59-08:00',
      true,
    ],
    [
      'closes at the minute',
      'business-hours',
      '2026-11-24T17:00:00-08:00',
      false,
    ],
    [
      'is closed on Saturdays',
      'business-hours',
      '2026-11-28T12:00:00-08:00',
      false,
    ],
    [
      'is closed on holidays',
      'business-hours',
      '2026-12-25T12:00:00-08:00',
      false,
    ],
    ['begins with Monday', '24x5', '2026-11-23T00:00:00-08:00', true],
    ['ends with Friday', '24x5', '2026-11-28T00:00:00-08:00', false],
    ['is closed on holidays', '24x5', '2026-12-25T12:00:00-08:00', false],
    ['knows no holidays', '24x7', '2026-12-25T12:00:00-08:00', true],
    ['closes nothing', 'best-effort', '2026-12-25T12:00:00-08:00', true],
  ] as const)('%s: %s at %s', (_, coverage, instant, expected) =>
    expect(isCovered({ ...OFFICE, coverage }, instant)).toBe(expected),
  );

  it.each([
    [
      'business-hours',
      '2026-11-27T17:00:00-08:00',
      '2026-11-30T09:00:00-08:00',
    ],
    [
      'business-hours',
      '2026-11-24T10:30:00-08:00',
      '2026-11-24T10:30:00-08:00',
    ],
    [
      'business-hours',
      '2026-12-24T17:00:00-08:00',
      '2026-12-28T09:00:00-08:00',
    ],
    ['24x5', '2026-10-31T12:00:00-07:00', '2026-11-02T00:00:00-08:00'],
    ['24x7', '2026-12-25T12:00:00-08:00', '2026-12-25T12:00:00-08:00'],
  ] as const)('%s opens after %s at %s', (coverage, instant, expected) =>
    expect(
      nextOpening({ ...OFFICE, coverage }, instant)?.toISO({
        suppressMilliseconds: true,
      }),
    ).toBe(expected),
  );

  it('closes a week of 24x5 on Saturday, whatever the clocks do before', () => {
    const closing = closingAfter(
      { ...OFFICE, coverage: '24x5', timeZone: 'Europe/Berlin' },
      nextOpening(
        { ...OFFICE, timeZone: 'Europe/Berlin' },
        '2026-03-23T10:00:00+01:00',
      )!,
    );
    expect(closing?.toISO()).toBe('2026-03-28T00:00:00.000+01:00');
  });

  it.each([
    ['no day is open', { days: [] }],
    ['it closes before it opens', { from: '17:00', to: '09:00' }],
    ['the times cannot be read', { from: 'early', to: 'late' }],
  ])('never opens where %s', (_, businessHours) =>
    expect(
      nextOpening(
        {
          ...OFFICE,
          businessHours: { ...OFFICE.businessHours, ...businessHours },
        },
        '2026-11-24T10:30:00-08:00',
      ),
    ).toBeUndefined(),
  );

  it('gives the covered minutes of a week', () => {
    expect(coveredWeekIntervals({ ...OFFICE, coverage: '24x7' })).toEqual([
      [0, 10080],
    ]);
    expect(coveredWeekIntervals({ ...OFFICE, coverage: '24x5' })).toEqual([
      [0, 7200],
    ]);
    expect(
      coveredWeekIntervals({ ...OFFICE, coverage: 'best-effort' }),
    ).toEqual([]);
    expect(
      coveredWeekIntervals({
        ...OFFICE,
        businessHours: { ...OFFICE.businessHours, days: ['sun', 'tue'] },
      }),
    ).toEqual([
      [1440 + 540, 1440 + 1020],
      [8640 + 540, 8640 + 1020],
    ]);
  });
});
