import { WEEKLY } from './__testUtils__/rotation';
import { checkRotation, type RotationSchedule } from './RotationSchedule';

describe('checkRotation', () => {
  it.each<[string, Partial<RotationSchedule>]>([
    ['a weekly rotation', {}],
    ['a handoff without its weekday', { handoffAt: { time: '10:00' } }],
    [
      'a weekday in capitals',
      { handoffAt: { weekday: 'TUESDAY', time: '10:00' } },
    ],
    ['hourly shifts from midnight', { shift: 'PT12H', handoffAt: undefined }],
    ['days and hours', { shift: 'P1DT12H', handoffAt: undefined }],
    [
      'a week in hours with its weekday',
      { shift: 'PT168H', handoffAt: { weekday: 'tuesday' } },
    ],
    ['two weeks with their weekday', { shift: 'P2W' }],
  ])('has nothing to say about %s', (_, change) =>
    expect(checkRotation({ ...WEEKLY, ...change })).toEqual([]),
  );

  it.each<[string, Partial<RotationSchedule>, (string | number)[], string]>([
    [
      'a shift of months, which are of many lengths',
      { shift: 'P1M' },
      ['shift'],
      '"P1M" is no shift; whole days, weeks or hours such as P7D or PT12H are expected',
    ],
    [
      'a shift of minutes',
      { shift: 'PT90M' },
      ['shift'],
      '"PT90M" is no shift',
    ],
    ['a shift of nothing', { shift: 'P0D' }, ['shift'], '"P0D" is no shift'],
    ['no duration', { shift: 'a week' }, ['shift'], '"a week" is no duration'],
    [
      'shifts of days without a time',
      { handoffAt: { weekday: 'tuesday' } },
      ['handoffAt'],
      'Shifts of whole days need the time of their handoff',
    ],
    [
      'a start on another day than the handoff',
      { startsOn: '2026-01-07' },
      ['startsOn'],
      '2026-01-07 is a Wednesday, but the handoff is on Tuesday',
    ],
    ...['P3D', 'PT12H', 'P8D'].map(
      (
        shift,
      ): [string, Partial<RotationSchedule>, (string | number)[], string] => [
        `a weekday of shifts of ${shift}, which begin on others too`,
        { shift },
        ['handoffAt', 'weekday'],
        `A weekday is only for shifts of whole weeks such as P7D, not of ${shift}; leave it out`,
      ],
    ),
    ['nobody', { members: [] }, ['members'], 'At least one member is needed'],
    [
      'an override of no time',
      {
        overrides: [
          {
            from: '2026-11-27T08:00',
            to: '2026-11-27T08:00',
            member: 'user:default/bo',
          },
        ],
      },
      ['overrides', 0],
      'An override must end after it begins; "2026-11-27T08:00" does not come after "2026-11-27T08:00"',
    ],
  ])('refuses %s', (_, change, path, message) =>
    expect(checkRotation({ ...WEEKLY, ...change })).toEqual([
      { path, message: expect.stringContaining(message) },
    ]),
  );

  it('names every problem, not the first alone', () =>
    expect(
      checkRotation({
        ...WEEKLY,
        members: [],
        shift: 'never',
        startsOn: '2026-01-07',
      }).map(({ path }) => path.join('.')),
    ).toEqual(['shift', 'startsOn', 'members']));
});
