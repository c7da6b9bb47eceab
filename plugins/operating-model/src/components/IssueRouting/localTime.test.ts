import { toIsoWithOffset, toLocalInput } from './localTime';

/** A date as a reader in another zone has it: the clock of these tests stands at UTC. */
const elsewhere = (wallTime: string, minutesWest: number) =>
  Object.assign(new Date(`${wallTime}Z`), {
    getTimezoneOffset: () => minutesWest,
  });

describe('the time of a report', () => {
  it.each([
    ['2026-11-24T15:20:00', -60, '2026-11-24T15:20:00+01:00'],
    ['2026-07-01T09:05:07', -330, '2026-07-01T09:05:07+05:30'],
    ['2026-11-24T23:59:00', 210, '2026-11-24T23:59:00-03:30'],
    ['2026-11-24T10:00:00', 0, '2026-11-24T10:00:00+00:00'],
  ])('%s, %i minutes west, is %s', (wallTime, minutesWest, iso) => {
    expect(toIsoWithOffset(elsewhere(wallTime, minutesWest))).toBe(iso);
    expect(toLocalInput(elsewhere(wallTime, minutesWest))).toBe(
      wallTime.slice(0, 16),
    );
  });
});
