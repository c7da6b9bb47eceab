import * as fc from 'fast-check';
import { timesOfDay } from './__testUtils__/arbitraries';
import { WEEKLY } from './__testUtils__/rotation';
import { membersWithoutTurn } from './membersWithoutTurn';
import { onCallAt } from './onCall';
import type { RotationSchedule } from './RotationSchedule';

const NAMES = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6'];

const office = (members: number, shift: string, time: string) =>
  ({
    ...WEEKLY,
    coverage: 'business-hours',
    members: NAMES.slice(0, members),
    shift,
    handoffAt: { time },
    timeZone: 'UTC',
    businessHours: { ...WEEKLY.businessHours, holidays: [] },
  } satisfies RotationSchedule);

describe('membersWithoutTurn', () => {
  it.each<[string, RotationSchedule, string[]]>([
    ['eight hours of three', office(3, 'PT8H', '09:00'), ['m1', 'm2']],
    ['half days of two', office(2, 'PT12H', '09:00'), ['m1']],
    ['half days of three, who take turns', office(3, 'PT12H', '09:00'), []],
    [
      'days, of which those count that are covered',
      office(7, 'P1D', '09:00'),
      [],
    ],
    ['weeks', office(3, 'P7D', '09:00'), []],
    [
      'hours that never close',
      { ...office(3, 'PT8H', '09:00'), coverage: '24x7' },
      [],
    ],
    [
      'somebody who has an override',
      {
        ...office(3, 'PT8H', '09:00'),
        overrides: [
          { from: '2026-02-03T09:00', to: '2026-02-03T17:00', member: 'm1' },
        ],
      },
      ['m2'],
    ],
    [
      'somebody with two places',
      { ...office(3, 'PT8H', '09:00'), members: ['m0', 'm1', 'm0'] },
      ['m1'],
    ],
  ])('of %s', (_, schedule, expected) =>
    expect(membersWithoutTurn(schedule)).toEqual(expected),
  );

  it('are those whom asking who is on call in every quarter of an hour never finds', () => {
    fc.assert(
      fc.property(
        fc.record({
          members: fc.integer({ min: 1, max: 7 }),
          shift: fc.constantFrom('PT6H', 'PT8H', 'PT12H', 'P1DT12H', 'PT42H'),
          time: timesOfDay(0, 24),
          coverage: fc.constantFrom('24x5', 'business-hours'),
        }),
        ({ members, shift, time, coverage }) => {
          const schedule: RotationSchedule = {
            ...office(members, shift, time),
            coverage,
          };
          const seen = new Set<string>();
          const start = Date.parse('2026-01-12T00:00:00Z');
          // Sixteen weeks: every shift of a day and a half at every place of five members.
          for (let quarter = 0; quarter < 16 * 7 * 96; quarter += 1) {
            const at = new Date(start + quarter * 900_000);
            const duty = onCallAt(schedule, at);
            if (duty) {
              seen.add(duty.member);
            }
          }
          expect(membersWithoutTurn(schedule)).toEqual(
            schedule.members.filter(member => !seen.has(member)),
          );
        },
      ),
      { numRuns: 8 },
    );
  });
});
