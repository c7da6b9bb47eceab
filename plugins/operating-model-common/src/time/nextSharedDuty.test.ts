import { WEEKLY } from './__testUtils__/rotation';
import { nextSharedDuty } from './nextSharedDuty';
import type { RotationSchedule } from './RotationSchedule';

const people = (...names: string[]) =>
  names.map(name => `user:default/${name}`);

const primary: RotationSchedule = {
  ...WEEKLY,
  members: people('p1', 'p2', 'p3', 'p4', 'x'),
  startsOn: '2026-01-05',
  handoffAt: { time: '09:00' },
  timeZone: 'UTC',
};
const secondary = { ...primary, members: people('x', 'p1', 'p2', 'p3') };

const search = (
  schedules: RotationSchedule[],
  from = '2026-11-29T12:00:00Z',
  most = 100_000,
) =>
  nextSharedDuty(schedules, {
    from,
    until: new Date(Date.parse(from) + 13 * 7 * 86_400_000),
    most,
  });

describe('nextSharedDuty', () => {
  it('finds the next week in which the primary is the secondary, the same until it is over', () => {
    for (const from of ['2026-11-24T00:00:00Z', '2026-11-29T12:00:00Z']) {
      expect(search([primary, secondary], from).found).toEqual({
        member: 'user:default/p2',
        rotations: [0, 1],
        from: '2026-11-23T09:00:00Z',
        until: '2026-11-30T09:00:00Z',
      });
    }
    expect(
      search([primary, secondary], '2026-12-07T09:00:00Z').found,
    ).toBeUndefined();
    expect(
      search([primary, secondary], '2027-01-12T00:00:00Z').found,
    ).toMatchObject({
      member: 'user:default/x',
      from: '2027-03-29T09:00:00Z',
    });
  });

  it('finds whoever takes over one of both in an override', () => {
    const covered = {
      ...secondary,
      members: people('a', 'b'),
      overrides: [
        {
          from: '2026-12-05T00:00',
          to: '2026-12-06T00:00',
          member: 'user:default/p3',
        },
      ],
    };
    expect(search([primary, covered]).found).toEqual({
      member: 'user:default/p3',
      rotations: [0, 1],
      from: '2026-12-05T00:00:00Z',
      until: '2026-12-06T00:00:00Z',
    });
  });

  it('finds nobody where nobody is in both, or never at the same time', () => {
    const others = { ...secondary, members: people('a', 'b') };
    expect(search([primary, others])).toEqual({ looked: 0, isComplete: true });
    const late = { ...primary, startsOn: '2026-01-12' };
    expect(search([primary, late])).toMatchObject({ isComplete: true });
    expect(search([primary, late]).found).toBeUndefined();
    expect(search([primary])).toEqual({ looked: 0, isComplete: true });
  });

  it('says where there was more than it looks at', () => {
    const hourly = { ...primary, shift: 'PT1H', members: people('a', 'b') };
    const later = { ...hourly, members: people('b', 'a') };
    expect(search([hourly, later]).looked).toBeGreaterThan(4000);
    expect(search([hourly, later], undefined, 1000)).toEqual({
      looked: 1000,
      isComplete: false,
    });
  });
});
