import { WEEKLY } from './__testUtils__/rotation';
import { nextOnCall, onCallAt, type OnCallPeriod } from './onCall';
import type { RotationSchedule } from './RotationSchedule';

/** A period as people say it: who, from when, until when. */
function say(period: OnCallPeriod | undefined): string {
  return period
    ? `${period.member.split('/')[1]} ${period.from} ${period.until}`
    : 'nobody';
}

function hoursOf(schedule: Partial<RotationSchedule>, at: string): number {
  const period = onCallAt({ ...WEEKLY, ...schedule }, at)!;
  return (Date.parse(period.until) - Date.parse(period.from)) / 3_600_000;
}

const NIGHT = {
  from: '2026-11-26T18:00',
  to: '2026-11-27T08:00',
  member: 'user:default/cy',
};

describe('on call', () => {
  it.each<[string, Partial<RotationSchedule>, string, string, string]>([
    [
      'until the minute of the handoff',
      {},
      '2026-11-24T09:59:59-08:00',
      'ana 2026-11-17T10:00:00-08:00 2026-11-24T10:00:00-08:00',
      'bo 2026-11-24T10:00:00-08:00 2026-12-01T10:00:00-08:00',
    ],
    [
      'from the minute of the handoff',
      {},
      '2026-11-24T10:00:00-08:00',
      'bo 2026-11-24T10:00:00-08:00 2026-12-01T10:00:00-08:00',
      'cy 2026-12-01T10:00:00-08:00 2026-12-08T10:00:00-08:00',
    ],
    [
      'nobody before the start',
      {},
      '2026-01-06T09:59:59-08:00',
      'nobody',
      'ana 2026-01-06T10:00:00-08:00 2026-01-13T10:00:00-08:00',
    ],
    [
      'until an override takes over',
      { overrides: [NIGHT] },
      '2026-11-26T12:00:00-08:00',
      'bo 2026-11-24T10:00:00-08:00 2026-11-26T18:00:00-08:00',
      'cy 2026-11-26T18:00:00-08:00 2026-11-27T08:00:00-08:00',
    ],
    [
      'by an override, which moves nobody’s turn',
      { overrides: [NIGHT] },
      '2026-11-26T20:00:00-08:00',
      'cy 2026-11-26T18:00:00-08:00 2026-11-27T08:00:00-08:00',
      'bo 2026-11-27T08:00:00-08:00 2026-12-01T10:00:00-08:00',
    ],
    [
      'by the override that is listed last',
      {
        overrides: [
          NIGHT,
          {
            from: '2026-11-26T22:00',
            to: '2026-11-27T02:00',
            member: 'user:default/ana',
          },
        ],
      },
      '2026-11-26T22:00:00-08:00',
      'ana 2026-11-26T22:00:00-08:00 2026-11-27T02:00:00-08:00',
      'cy 2026-11-27T02:00:00-08:00 2026-11-27T08:00:00-08:00',
    ],
    [
      'not by an override that ends before it begins',
      { overrides: [{ ...NIGHT, to: '2026-11-26T08:00' }] },
      '2026-11-26T20:00:00-08:00',
      'bo 2026-11-24T10:00:00-08:00 2026-12-01T10:00:00-08:00',
      'cy 2026-12-01T10:00:00-08:00 2026-12-08T10:00:00-08:00',
    ],
    [
      'in covered hours, and again after the weekend',
      { coverage: 'business-hours' },
      '2026-11-27T12:00:00-08:00',
      'bo 2026-11-27T09:00:00-08:00 2026-11-27T17:00:00-08:00',
      'bo 2026-11-30T09:00:00-08:00 2026-11-30T17:00:00-08:00',
    ],
    [
      'nobody on a holiday',
      { coverage: '24x5' },
      '2026-12-25T12:00:00-08:00',
      'nobody',
      // Until the handoff on Tuesday, through the night.
      'cy 2026-12-28T00:00:00-08:00 2026-12-29T10:00:00-08:00',
    ],
    [
      'alone, with nobody who follows',
      { members: ['user:default/ana'] },
      '2026-11-27T12:00:00-08:00',
      'ana 2026-11-24T10:00:00-08:00 2026-12-01T10:00:00-08:00',
      'nobody',
    ],
    [
      'alone, until an override',
      { members: ['user:default/ana'], overrides: [NIGHT] },
      '2026-11-12T12:00:00-08:00',
      'ana 2026-11-10T10:00:00-08:00 2026-11-17T10:00:00-08:00',
      'cy 2026-11-26T18:00:00-08:00 2026-11-27T08:00:00-08:00',
    ],
    [
      'at a handoff that clocks skip, as far after the skip',
      { shift: 'P1D', handoffAt: { time: '02:30' } },
      '2026-03-08T03:29:00-07:00',
      'ana 2026-03-07T02:30:00-08:00 2026-03-08T03:30:00-07:00',
      'bo 2026-03-08T03:30:00-07:00 2026-03-09T02:30:00-07:00',
    ],
    [
      'at the first of two equal times of a handoff',
      { shift: 'P1D', handoffAt: { time: '01:30' } },
      '2026-11-01T01:30:00-07:00',
      'cy 2026-11-01T01:30:00-07:00 2026-11-02T01:30:00-08:00',
      'ana 2026-11-02T01:30:00-08:00 2026-11-03T01:30:00-08:00',
    ],
    [
      'across a day that a zone skips',
      { startsOn: '2011-12-06', shift: 'P1D', timeZone: 'Pacific/Apia' },
      '2011-12-29T12:00:00-10:00',
      'cy 2011-12-29T10:00:00-10:00 2011-12-31T10:00:00+14:00',
      'bo 2011-12-31T10:00:00+14:00 2012-01-01T10:00:00+14:00',
    ],
  ])('%s', (_, change, at, now, next) => {
    const schedule = { ...WEEKLY, ...change };
    expect(say(onCallAt(schedule, at))).toBe(now);
    expect(say(nextOnCall(schedule, at))).toBe(next);
  });

  describe('of whole days counts the days that its hours cover', () => {
    const SEVEN = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6'];
    const daily: RotationSchedule = {
      ...WEEKLY,
      coverage: 'business-hours',
      members: SEVEN.map(name => `user:default/${name}`),
      startsOn: '2026-01-05',
      shift: 'P1D',
      handoffAt: { time: '09:00' },
      businessHours: { ...WEEKLY.businessHours, holidays: ['2026-01-19'] },
      timeZone: 'UTC',
    };
    /** Who serves on each day from Monday, 5 January 2026 on, at noon; a dot where nobody does. */
    const served = (change: Partial<RotationSchedule>, days = 21) =>
      Array.from({ length: days }, (_, day) => {
        const noon = new Date(Date.UTC(2026, 0, 5 + day, 12));
        const duty = onCallAt({ ...daily, ...change }, noon);
        return duty ? duty.member.slice('user:default/m'.length) : '.';
      }).join('');

    it.each<[string, Partial<RotationSchedule>, string]>([
      ['one day', {}, '01234..56012...3456..'],
      ['one day in hours', { shift: 'PT24H' }, '01234..56012...3456..'],
      ['two days', { shift: 'P2D' }, '00112..23344...5566..'],
      ['five days', { shift: 'P5D' }, '00000..11111...2222..'],
      ['one day of 24x5', { coverage: '24x5' }, '01234..56012...3456..'],
      [
        'one day that is handed over in the middle of it',
        { handoffAt: { time: '13:00' }, startsOn: '2026-01-04' },
        '00123..45601...2345..',
      ],
      [
        'one day, from a Saturday',
        { startsOn: '2026-01-10' },
        '.......01234...5601..',
      ],
      [
        'one day of 24x7, as the calendar has them',
        { coverage: '24x7' },
        '012345601234560123456',
      ],
      [
        'a week, which always has the same days',
        { shift: 'P7D' },
        '00000..11111...2222..',
      ],
    ])('%s', (_, change, expected) => expect(served(change)).toBe(expected));

    it('so that everybody serves as often, within one', () => {
      const days = served({}, 7 * 52);
      const counts = SEVEN.map(
        (_, member) => days.split(String(member)).length - 1,
      );
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    });

    it('and lets shifts of hours follow the clock', () =>
      // Two a day from 09:00 on: those at noon are every second turn, on weekends too.
      expect(served({ shift: 'PT12H' })).toBe('02461..02461...2461..'));
  });

  it.each([
    ['outside the hours', 'business-hours', '2026-01-05'],
    ['before the start', '24x7', '2027-01-04'],
  ] as const)(
    'is whoever an override names, also %s',
    (_, coverage, startsOn) => {
      const schedule: RotationSchedule = {
        ...WEEKLY,
        timeZone: 'UTC',
        coverage,
        startsOn,
        handoffAt: { time: '09:00' },
        // A Saturday.
        overrides: [
          {
            from: '2026-11-28T08:00',
            to: '2026-11-28T18:00',
            member: 'user:default/zoe',
          },
        ],
      };
      const extra = 'zoe 2026-11-28T08:00:00Z 2026-11-28T18:00:00Z';
      expect(say(onCallAt(schedule, '2026-11-28T07:59:00Z'))).toBe('nobody');
      expect(say(nextOnCall(schedule, '2026-11-28T07:59:00Z'))).toBe(extra);
      expect(say(onCallAt(schedule, '2026-11-28T10:00:00Z'))).toBe(extra);
      expect(say(onCallAt(schedule, '2026-11-28T18:00:00Z'))).toBe('nobody');
      expect(say(nextOnCall(schedule, '2026-11-28T10:00:00Z'))).toBe(
        coverage === '24x7'
          ? 'ana 2027-01-04T09:00:00Z 2027-01-11T09:00:00Z'
          : 'cy 2026-11-30T09:00:00Z 2026-11-30T17:00:00Z',
      );
    },
  );

  it.each([
    ['America/Los_Angeles', '2026-02-26T12:00:00Z', 168],
    ['America/Los_Angeles', '2026-03-06T12:00:00Z', 167],
    ['America/Los_Angeles', '2026-10-30T12:00:00Z', 169],
    ['Australia/Lord_Howe', '2026-04-05T12:00:00Z', 168.5],
    ['Australia/Lord_Howe', '2026-10-04T12:00:00Z', 167.5],
    ['Asia/Kolkata', '2026-03-06T12:00:00Z', 168],
  ])('a weekly shift in %s at %s has %d hours', (timeZone, at, hours) =>
    expect(hoursOf({ timeZone }, at)).toBe(hours),
  );

  it('lets twelve-hour shifts change at the same times of day when clocks change', () => {
    const shifts = { shift: 'PT12H', handoffAt: { time: '10:00' } };
    expect(hoursOf(shifts, '2026-03-07T23:00:00-08:00')).toBe(11);
    expect(hoursOf(shifts, '2026-10-31T23:00:00-07:00')).toBe(13);
    expect(hoursOf(shifts, '2026-11-01T12:00:00-08:00')).toBe(12);
  });

  it.each<[string, Partial<RotationSchedule>]>([
    ['no members', { members: [] }],
    ['a shift of months', { shift: 'P1M' }],
    ['a shift of nothing', { shift: 'P0D' }],
    ['a shift back in time', { shift: '-P7D' }],
    ['no readable start', { startsOn: 'soon' }],
    ['no readable handoff', { handoffAt: { time: 'noon' } }],
    ['an unknown zone', { timeZone: 'Mars/Olympus' }],
  ])('is nobody with %s', (_, change) => {
    const schedule = { ...WEEKLY, ...change };
    expect(onCallAt(schedule, '2026-11-24T10:00:00Z')).toBeUndefined();
    expect(nextOnCall(schedule, '2026-11-24T10:00:00Z')).toBeUndefined();
  });

  it('answers after a century of hourly shifts, without going through them', () => {
    const hourly = {
      ...WEEKLY,
      members: ['user:default/ana'],
      startsOn: '1970-01-01',
      shift: 'PT1H',
      handoffAt: undefined,
      overrides: [
        { ...NIGHT, from: '2199-01-01T00:00', to: '2199-01-02T00:00' },
      ],
    };
    expect(say(nextOnCall(hourly, '2070-01-01T00:00:00Z'))).toContain(
      'cy 2199-01-01T00:00:00',
    );
  });
});
