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

  it('answers as fast after a century of hourly shifts', () => {
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
    const started = performance.now();
    expect(say(nextOnCall(hourly, '2070-01-01T00:00:00Z'))).toContain(
      'cy 2199-01-01T00:00:00',
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
