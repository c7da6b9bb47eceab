import { nextDatesOfRule, previousDateOfRule } from './datesOfRule';
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

  // Where others answer otherwise, or calendars disagree.
  it.each([
    [
      'gives none for a position that a month does not have',
      'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-5',
      ['2026-05-01', '2026-07-03', '2026-10-02', '2027-01-01'],
    ],
    [
      'gives none for a position behind the last',
      'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=5',
      ['2026-01-30', '2026-05-29', '2026-07-31', '2026-10-30'],
    ],
    [
      'gives a day of two positions once',
      'FREQ=MONTHLY;BYMONTHDAY=13;BYSETPOS=1,-1',
      ['2026-01-13', '2026-02-13', '2026-03-13', '2026-04-13'],
    ],
    [
      'counts positions in whole weeks, the one in which it starts too',
      'FREQ=WEEKLY;BYDAY=SU,WE;WKST=SU;BYSETPOS=1',
      ['2026-01-11', '2026-01-18', '2026-01-25', '2026-02-01'],
    ],
    [
      'has numbered days beside others',
      'FREQ=MONTHLY;BYDAY=2TU,SU;BYMONTH=2',
      ['2026-02-01', '2026-02-08', '2026-02-10', '2026-02-15'],
    ],
    [
      'has the weekday of its start in a week that names no day',
      'FREQ=YEARLY;BYWEEKNO=20',
      ['2026-05-11', '2027-05-17', '2028-05-15', '2029-05-14'],
    ],
    [
      'knows which years have a week 53',
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH',
      ['2026-12-31', '2032-12-30'],
    ],
    [
      'has the first week of a year in the year before, where it begins there',
      'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO',
      ['2027-01-04', '2028-01-03', '2029-01-01', '2029-12-31'],
    ],
    [
      'ends with the day on which its instant falls in the zone',
      'FREQ=DAILY;UNTIL=20260108T045959Z',
      ['2026-01-05', '2026-01-06', '2026-01-07'],
    ],
    [
      'ends with a day that has no zone',
      'FREQ=DAILY;UNTIL=20260107T235959',
      ['2026-01-05', '2026-01-06', '2026-01-07'],
    ],
    [
      'has one date a day, whatever its times',
      'FREQ=DAILY;COUNT=3;BYHOUR=9,17;BYMINUTE=0',
      ['2026-01-05', '2026-01-06', '2026-01-07'],
    ],
  ] as [string, string, string[]][])('%s: %s', (_, rule, expected) =>
    expect(
      nextOccurrences(cadence(`RRULE:${rule}`), {
        periodsFrom: '2026-01-05',
        timeZone: 'America/New_York',
        from: '2026-01-05T12:00:00Z',
        count: 4,
      }),
    ).toEqual(expected),
  );

  it.each([
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1',
  ])('looks at as many periods of %s since 1970 as since last year', rule => {
    const looked = (periodsFrom: string) => {
      const periods: number[] = [];
      const start = { periodsFrom, timeZone: 'UTC' };
      const watch = (period: number) => periods.push(period);
      const today = '2026-11-24';
      nextDatesOfRule(rule, start, { today, count: 3 }, watch);
      previousDateOfRule(rule, start, today, watch);
      return periods.length;
    };
    // Both are Mondays, and whole numbers of three days apart.
    expect(looked('1970-01-05')).toBeLessThanOrEqual(looked('2025-11-03') + 1);
    expect(looked('1970-01-05')).toBeLessThan(20);
  });

  it('counts the dates of a rule that ends after so many from its start', () => {
    const options = {
      periodsFrom: '1970-01-05',
      timeZone: 'UTC',
      from: '1997-05-19T00:00:00Z',
      count: 9,
    };
    const counted = cadence('RRULE:FREQ=DAILY;COUNT=9999');
    // 9,998 days after the first.
    expect(nextOccurrences(counted, options)).toEqual([
      '1997-05-19',
      '1997-05-20',
      '1997-05-21',
    ]);
    expect(
      previousOccurrence(counted, { ...options, from: '2026-11-24T00:00:00Z' }),
    ).toBe('1997-05-21');
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
