import * as fc from 'fast-check';
import { businessHours, coverages } from './__testUtils__/arbitraries';
import { countedDeadline } from './__testUtils__/countedDeadline';
import { CLOCKS, localOf } from './__testUtils__/MinuteClock';
import { deadline } from './deadline';
import type { CoverageOptions } from './types';

const DAY = 1440;

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

describe('deadline', () => {
  it.each([
    ['PT1H', '2026-11-27T12:00:00Z', '2026-11-28T01:00:00Z'],
    ['PT2H', '2026-11-28T23:00:00Z', '2026-11-29T01:00:00Z'],
    ['P1D', '2026-11-28T12:00:00Z', '2026-11-29T12:00:00Z'],
    ['PT25H', '2026-11-28T00:00:00Z', '2026-11-29T01:00:00Z'],
    // What is left of Sunday, and then of the next Saturday.
    ['PT2H', '2026-11-29T23:00:00Z', '2026-12-05T01:00:00Z'],
  ])(
    'of hours that close at 24:00 on weekends, for %s from %s is %s',
    (target, reportedAt, expected) =>
      expect(
        deadline({
          coverage: 'business-hours',
          businessHours: {
            days: ['sat', 'sun'],
            from: '00:00',
            to: '24:00',
            holidays: [],
          },
          timeZone: 'UTC',
          target,
          reportedAt,
        }),
      ).toBe(expected),
  );

  it.each([
    // Thursday the 26th is no holiday of this calendar.
    [
      'business-hours',
      'PT4H',
      '2026-11-25T10:00:00-08:00',
      '2026-11-25T14:00:00-08:00',
    ],
    [
      'business-hours',
      'PT7H',
      '2026-11-25T10:00:00-08:00',
      '2026-11-25T17:00:00-08:00',
    ],
    [
      'business-hours',
      'PT8H',
      '2026-11-25T10:00:00-08:00',
      '2026-11-26T10:00:00-08:00',
    ],
    [
      'business-hours',
      'PT4H',
      '2026-11-27T16:00:00-08:00',
      '2026-11-30T12:00:00-08:00',
    ],
    [
      'business-hours',
      'PT4H',
      '2026-11-28T11:11:00-08:00',
      '2026-11-30T13:00:00-08:00',
    ],
    [
      'business-hours',
      'P1D',
      '2026-11-27T16:00:00-08:00',
      '2026-11-30T16:00:00-08:00',
    ],
    [
      'business-hours',
      'P1D',
      '2026-11-27T22:00:00-08:00',
      '2026-12-01T09:00:00-08:00',
    ],
    [
      'business-hours',
      'P1D',
      '2026-12-24T16:00:00-08:00',
      '2026-12-28T16:00:00-08:00',
    ],
    [
      'business-hours',
      'P1DT2H',
      '2026-11-24T16:00:00-08:00',
      '2026-11-26T10:00:00-08:00',
    ],
    ['24x7', 'PT1H', '2026-11-01T01:30:00-07:00', '2026-11-01T01:30:00-08:00'],
    ['24x7', 'P1D', '2026-10-31T12:00:00-07:00', '2026-11-01T12:00:00-08:00'],
    ['24x7', 'PT24H', '2026-10-31T12:00:00-07:00', '2026-11-01T11:00:00-08:00'],
    ['24x5', 'PT2H', '2026-11-27T23:00:00-08:00', '2026-11-30T01:00:00-08:00'],
    ['24x7', 'PT15M', '2026-11-24T10:00:00Z', '2026-11-24T02:15:00-08:00'],
    ['best-effort', 'PT15M', '2026-11-24T10:00:00Z', undefined],
    ['24x7', 'P1W', '2026-11-24T10:00:00Z', undefined],
    ['24x7', 'soon', '2026-11-24T10:00:00Z', undefined],
    ['24x7', 'PT15M', 'yesterday', undefined],
    ['business-hours', 'P5000D', '2026-11-24T10:00:00Z', undefined],
    ['business-hours', 'PT90000H', '2026-11-24T10:00:00Z', undefined],
  ] as const)(
    '%s: %s from %s is %s',
    (coverage, target, reportedAt, expected) =>
      expect(deadline({ ...OFFICE, coverage, target, reportedAt })).toBe(
        expected,
      ),
  );

  it('gives up where nothing is ever covered', () => {
    const never = { ...OFFICE.businessHours, days: [] };
    expect(
      deadline({
        ...OFFICE,
        businessHours: never,
        target: 'PT1H',
        reportedAt: '2026-11-24T10:00:00Z',
      }),
    ).toBeUndefined();
  });
});

const cases = fc.constantFrom(...CLOCKS.keys()).chain(index =>
  fc.record({
    index: fc.constant(index),
    coverage: coverages.filter(coverage => coverage !== 'best-effort'),
    businessHours: businessHours(
      Array.from({ length: 50 }, (_, day) =>
        localOf((CLOCKS[index].day(0) + day) * DAY).slice(0, 10),
      ),
    ),
    reported: fc.integer({ min: 0, max: 40 * DAY }),
    days: fc.integer({ min: 0, max: 6 }),
    minutes: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 3000 }),
    ),
  }),
);

describe('deadline, minute by minute', () => {
  it('is the minute that counting all minutes finds', () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, ({ index, reported, days, minutes, ...rest }) => {
        fc.pre(days + minutes > 0);
        const clock = CLOCKS[index];
        const options = { ...rest, timeZone: clock.timeZone };
        const expected = countedDeadline(clock, options, reported, {
          days,
          minutes,
        });
        fc.pre(expected !== undefined);
        const due = deadline({
          ...options,
          target: `P${days}DT${minutes}M`,
          reportedAt: clock.date(reported),
        });
        compared += 1;
        expect(due && clock.minuteAt(due)).toBe(expected);
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThanOrEqual(100);
  });
});
