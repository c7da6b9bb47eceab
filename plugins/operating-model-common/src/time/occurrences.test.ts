import { nextOccurrences, previousOccurrence } from './occurrences';
import { parseCadence, type Cadence } from './parseCadence';

function cadence(text: string): Cadence {
  const parsed = parseCadence(text);
  if (!parsed.ok) {
    throw new Error(parsed.reason);
  }
  return parsed.value;
}

describe('dates of a cadence', () => {
  it.each([
    ['daily', '2026-01-05', ['2026-11-24', '2026-11-25', '2026-11-26']],
    ['weekly', '2026-01-06', ['2026-11-24', '2026-12-01', '2026-12-08']],
    ['weekly', '2026-01-05', ['2026-11-30', '2026-12-07', '2026-12-14']],
    ['biweekly', '2026-01-06', ['2026-11-24', '2026-12-08', '2026-12-22']],
    ['monthly', '2026-01-31', ['2026-11-30', '2026-12-31', '2027-01-31']],
    ['quarterly', '2025-11-30', ['2026-11-30', '2027-02-28', '2027-05-30']],
    ['P1Y', '2024-02-29', ['2027-02-28', '2028-02-29', '2029-02-28']],
    ['P1Y2M', '2026-01-31', ['2027-03-31', '2028-05-31', '2029-07-31']],
    [
      'RRULE:FREQ=MONTHLY;BYDAY=3TU',
      '2026-01-06',
      ['2026-12-15', '2027-01-19', '2027-02-16'],
    ],
    [
      'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1',
      '2026-01-06',
      ['2026-11-30', '2026-12-31', '2027-01-31'],
    ],
    [
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
      '2026-01-05',
      ['2026-11-24', '2026-12-01', '2026-12-08'],
    ],
    [
      'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
      '2026-01-05',
      ['2028-02-29', '2032-02-29'],
    ],
    ['weekly', '2027-03-02', ['2027-03-02', '2027-03-09', '2027-03-16']],
    ['RRULE:FREQ=DAILY;COUNT=3', '2026-01-05', []],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261130', '2026-01-06', ['2026-11-24']],
    ['continuous', '2026-01-05', []],
    ['on-demand', '2026-01-05', []],
  ])('%s from %s, asked on 24 November 2026', (text, periodsFrom, expected) => {
    expect(
      nextOccurrences(cadence(text), {
        periodsFrom,
        timeZone: 'UTC',
        from: '2026-11-24T12:00:00Z',
        count: 3,
      }),
    ).toEqual(expected);
  });

  it.each([
    ['monthly', '2026-01-31', '2026-10-31'],
    ['weekly', '2026-01-06', '2026-11-17'],
    ['RRULE:FREQ=MONTHLY;BYDAY=3TU', '2026-01-06', '2026-11-17'],
    ['RRULE:FREQ=DAILY;COUNT=3', '2026-01-05', '2026-01-07'],
    ['weekly', '2026-11-24', undefined],
    ['RRULE:FREQ=DAILY', '2026-11-24', undefined],
    ['continuous', '2026-01-05', undefined],
  ])(
    'the one of %s from %s before 24 November 2026 is %s',
    (text, periodsFrom, expected) => {
      expect(
        previousOccurrence(cadence(text), {
          periodsFrom,
          timeZone: 'UTC',
          from: '2026-11-24T12:00:00Z',
        }),
      ).toBe(expected);
    },
  );

  it.each([
    ['Pacific/Kiritimati', '2026-12-01'],
    ['America/Los_Angeles', '2026-11-24'],
  ])('today is the day in %s', (timeZone, expected) => {
    const [next] = nextOccurrences(cadence('weekly'), {
      periodsFrom: '2026-01-06',
      timeZone,
      // Wednesday already at the date line, Tuesday still in California.
      from: '2026-11-25T02:00:00Z',
      count: 1,
    });
    expect(next).toBe(expected);
  });

  it('does not walk: 200 years of days are one step away', () => {
    expect(
      nextOccurrences(cadence('daily'), {
        periodsFrom: '1970-01-01',
        timeZone: 'UTC',
        from: '2199-12-31T00:00:00Z',
        count: 1,
      }),
    ).toEqual(['2199-12-31']);
  });

  it.each([
    ['nonsense', 'UTC', '2026-11-24T12:00:00Z'],
    ['2026-01-05', 'Mars/Olympus', '2026-11-24T12:00:00Z'],
    ['2026-01-05', 'UTC', 'nonsense'],
    ['2026-01-05', 'UTC', new Date(Number.NaN)],
    ['2026-01-05', 'UTC', new Date(8.64e15)],
  ])('has no dates from %s in %s at %s', (periodsFrom, timeZone, from) => {
    for (const text of ['weekly', 'RRULE:FREQ=WEEKLY']) {
      const options = { periodsFrom, timeZone, from, count: 3 };
      expect(nextOccurrences(cadence(text), options)).toEqual([]);
      expect(previousOccurrence(cadence(text), options)).toBeUndefined();
    }
  });
});
