import * as fc from 'fast-check';
import {
  businessHours,
  coverages,
  timesOfDay,
} from './__testUtils__/arbitraries';
import {
  CLOCKS,
  localOf,
  minutesOf,
  type MinuteClock,
} from './__testUtils__/MinuteClock';
import {
  countsDays,
  followingRun,
  oracle,
  SHIFTS,
} from './__testUtils__/walkedDuties';
import { nextSharedDuty } from './nextSharedDuty';
import { nextOnCall, onCallAt, type OnCallPeriod } from './onCall';
import type { RotationSchedule } from './RotationSchedule';
import { rotationGaps } from './rotationGaps';

const DAY = 1440;

function arbitrarySchedule(clock: MinuteClock): fc.Arbitrary<RotationSchedule> {
  const firstDay = clock.day(0);
  const day = (offset: number) =>
    localOf((firstDay + offset) * DAY).slice(0, 10);
  const members = ['user:default/ana', 'user:default/bo', 'user:default/cy'];
  const override = fc
    .record({
      // Around the middle, where clocks change, and at any other time.
      start: fc.integer({ min: 10 * DAY, max: 45 * DAY }),
      length: fc.integer({ min: 1, max: 4 * DAY }),
      member: fc.constantFrom(...members, 'user:default/dee'),
    })
    .map(({ start, length, member }) => ({
      from: localOf(firstDay * DAY + start),
      to: localOf(firstDay * DAY + start + length),
      member,
    }));
  return fc.record({
    members: fc.subarray(members, { minLength: 1 }),
    startsOn: fc.integer({ min: 2, max: 14 }).map(day),
    shift: fc.constantFrom(...SHIFTS.keys()),
    handoffAt: fc.record({ time: timesOfDay(0, 24) }),
    overrides: fc.array(override, { maxLength: 4 }),
    coverage: coverages,
    businessHours: businessHours(
      Array.from({ length: 40 }, (_, offset) => day(offset + 10)),
    ),
    timeZone: fc.constant(clock.timeZone),
  });
}

const cases = fc.constantFrom(...CLOCKS.keys()).chain(index =>
  fc.record({
    // The position and not the clock, which is too large to print.
    index: fc.constant(index),
    schedule: arbitrarySchedule(CLOCKS[index]),
  }),
);

function toRun(clock: MinuteClock, period: OnCallPeriod | undefined) {
  return (
    period && {
      member: period.member,
      from: clock.minuteAt(period.from),
      until: clock.minuteAt(period.until),
    }
  );
}

/** Beyond this minute duties may end outside the stretch of time that the oracle sees. */
const LAST_MINUTE = 43 * DAY;

describe('a rotation, minute by minute', () => {
  it('has the same person on call, since and until the same minute, as a walk through all minutes finds', () => {
    fc.assert(
      fc.property(cases, ({ index, schedule }) => {
        const clock = CLOCKS[index];
        const runs = oracle(clock, schedule).filter(
          ({ until }, position) =>
            until < LAST_MINUTE && (position < 40 || position % 7 === 0),
        );
        const minutes = runs.flatMap(({ from, until }) => [from, until - 1]);
        expect(
          minutes.map(minute =>
            toRun(clock, onCallAt(schedule, clock.date(minute))),
          ),
        ).toEqual(
          runs
            .map(({ member, from, until }) =>
              member === undefined ? undefined : { member, from, until },
            )
            .flatMap(run => [run, run]),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('names the next one whom a walk through all minutes finds', () => {
    fc.assert(
      fc.property(cases, ({ index, schedule }) => {
        const clock = CLOCKS[index];
        const runs = oracle(clock, schedule);
        const expected = runs
          .map(({ until }, position) => ({
            minute: until - 1,
            next: followingRun(runs, position),
          }))
          .filter(
            ({ next }, position) =>
              next &&
              next.until < LAST_MINUTE &&
              (position < 20 || position % 9 === 0),
          );
        expect(
          expected.map(({ minute }) =>
            toRun(clock, nextOnCall(schedule, clock.date(minute))),
          ),
        ).toEqual(
          expected.map(({ next }) => {
            const { isBeforeStart: _, ...run } = next!;
            return run;
          }),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('has gaps exactly in the covered minutes before the start that no override covers, and of members whom nobody knows', () => {
    fc.assert(
      fc.property(cases, ({ index, schedule }) => {
        const clock = CLOCKS[index];
        const isKnown = (member: string) => member !== 'user:default/bo';
        const expected = oracle(clock, schedule)
          .filter(({ from }) => from < LAST_MINUTE)
          .filter(({ member, isBeforeStart }) =>
            member === undefined ? isBeforeStart : !isKnown(member),
          );
        expect(
          rotationGaps(schedule, {
            from: clock.date(0),
            until: clock.date(LAST_MINUTE),
            isKnown,
          }).map(gap => ({
            from: clock.minuteAt(gap.from),
            until: clock.minuteAt(gap.until),
          })),
        ).toEqual(
          expected.map(({ from, until }) => ({
            from,
            until: Math.min(until, LAST_MINUTE),
          })),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is the same person as another one at the first minute at which a walk through all minutes finds that', () => {
    let found = 0;
    fc.assert(
      fc.property(
        cases.chain(({ index, schedule }) =>
          fc.record({
            index: fc.constant(index),
            schedules: fc.tuple(
              fc.constant(schedule),
              arbitrarySchedule(CLOCKS[index]).map(other => ({
                ...other,
                businessHours: schedule.businessHours,
              })),
            ),
            start: fc.integer({ min: 5 * DAY, max: 20 * DAY }),
          }),
        ),
        ({ index, schedules, start }) => {
          const clock = CLOCKS[index];
          const [runs, others] = schedules.map(schedule =>
            oracle(clock, schedule),
          );
          const shared = runs.flatMap(run =>
            others
              .filter(
                other =>
                  run.member !== undefined &&
                  run.member === other.member &&
                  Math.max(run.from, other.from, start) <
                    Math.min(run.until, other.until),
              )
              .map(other => ({
                member: run.member,
                from: Math.max(run.from, other.from),
                until: Math.min(run.until, other.until),
              })),
          );
          const [first] = shared.sort((a, b) => a.from - b.from);
          // The oracle does not see how long what is running at its end, or ran at its beginning, goes on.
          fc.pre(!first || (first.from > 0 && first.until < LAST_MINUTE));
          const search = nextSharedDuty(schedules, {
            from: clock.date(start),
            until: clock.date(LAST_MINUTE),
            most: 100_000,
          });
          found += first ? 1 : 0;
          expect(search.isComplete).toBe(true);
          expect(
            search.found && {
              member: search.found.member,
              from: clock.minuteAt(search.found.from),
              until: clock.minuteAt(search.found.until),
            },
          ).toEqual(first);
        },
      ),
      { numRuns: 40 },
    );
    expect(found).toBeGreaterThan(10);
  });

  it('goes on for ever: who began whole rounds earlier is on call at the same times', () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 15 * DAY, max: LAST_MINUTE }),
        ({ index, schedule: written }, rounds, minute) => {
          const clock = CLOCKS[index];
          // Overrides stand still, and turns that count days have no rounds of equal length.
          const schedule: RotationSchedule = {
            ...written,
            overrides: [],
            coverage: countsDays(written) ? '24x7' : written.coverage,
          };
          // Shifts are whole hours, so that 24 rounds are whole days.
          const round = SHIFTS.get(schedule.shift)! * schedule.members.length;
          const earlier = minutesOf(schedule.startsOn) - round * 24 * rounds;
          const since = {
            ...schedule,
            startsOn: localOf(earlier).slice(0, 10),
          };
          const at = clock.date(minute);
          expect(onCallAt(since, at)).toEqual(onCallAt(schedule, at));
        },
      ),
    );
  });
});
