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
import { coveredMinutes } from './__testUtils__/minuteCoverage';
import { nextOnCall, onCallAt, type OnCallPeriod } from './onCall';
import type { RotationSchedule } from './RotationSchedule';
import { rotationGaps } from './rotationGaps';

const DAY = 1440;
const SHIFTS = new Map([
  ['PT1H', 60],
  ['PT5H', 300],
  ['PT8H', 480],
  ['PT12H', 720],
  ['P1D', DAY],
  ['P1DT12H', 2160],
  ['P5D', 5 * DAY],
  ['P7D', 7 * DAY],
  ['P2W', 14 * DAY],
]);

/** A stretch of minutes with one and the same person on call for one and the same reason, or with nobody. */
interface Run {
  member?: string;
  from: number;
  until: number;
}

/** Who is on call in every minute, by asking each minute anew, with nothing but comparisons. */
function oracle(clock: MinuteClock, schedule: RotationSchedule): Run[] {
  const length = SHIFTS.get(schedule.shift)!;
  const first = minutesOf(
    `${schedule.startsOn}T${schedule.handoffAt?.time ?? '00:00'}`,
  );
  const last = Math.max(...clock.wall.slice(-3 * DAY));
  const starting = new Map<number, number>();
  for (let shift = 0; first + shift * length <= last; shift += 1) {
    starting.set(clock.minuteOf(first + shift * length), shift);
  }
  const overrides = schedule.overrides.map(({ from, to }) => [
    clock.minuteOf(minutesOf(from)),
    clock.minuteOf(minutesOf(to)),
  ]);
  const covered = coveredMinutes(clock, schedule);
  const runs: Run[] = [];
  let shift = -1;
  let before: string | undefined;
  for (let minute = 0; minute < clock.wall.length; minute += 1) {
    shift = Math.max(shift, starting.get(minute) ?? -1);
    const override = overrides.findLastIndex(
      ([from, until]) => from <= minute && minute < until,
    );
    const reason = override < 0 ? `shift ${shift}` : `override ${override}`;
    const key = shift >= 0 && covered[minute] ? reason : undefined;
    if (minute === 0 || key !== before) {
      const member =
        override < 0
          ? schedule.members[shift % schedule.members.length]
          : schedule.overrides[override].member;
      runs.push({
        member: key === undefined ? undefined : member,
        from: minute,
        until: minute,
      });
      before = key;
    }
    runs.at(-1)!.until = minute + 1;
  }
  return runs;
}

/** The first run that follows with somebody else, or after a gap. */
function followingRun(runs: Run[], index: number): Run | undefined {
  const current = runs[index].member;
  const change = runs
    .slice(index + 1)
    .findIndex(({ member }) => member !== current);
  return change < 0
    ? undefined
    : runs.slice(index + 1 + change).find(({ member }) => member !== undefined);
}

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
            .map(run => (run.member === undefined ? undefined : run))
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
        ).toEqual(expected.map(({ next }) => next));
      }),
      { numRuns: 20 },
    );
  });

  it('has gaps exactly in the covered minutes before the start and of members whom nobody knows', () => {
    fc.assert(
      fc.property(cases, ({ index, schedule }) => {
        const clock = CLOCKS[index];
        const isKnown = (member: string) => member !== 'user:default/bo';
        const runs = oracle(clock, schedule);
        const start = runs.find(({ member }) => member !== undefined)?.from;
        const gaps = rotationGaps(schedule, {
          from: clock.date(0),
          until: clock.date(LAST_MINUTE),
          isKnown,
        }).map(gap => ({
          from: clock.minuteAt(gap.from),
          until: clock.minuteAt(gap.until),
        }));
        const unknown = runs.filter(
          ({ member, from }) =>
            member !== undefined && !isKnown(member) && from < LAST_MINUTE,
        );
        expect(start).toBeDefined();
        expect(gaps.slice(1)).toEqual(
          unknown.map(({ from, until }) => ({
            from,
            until: Math.min(until, LAST_MINUTE),
          })),
        );
        expect(gaps[0]).toEqual({
          from: 0,
          until: clock.minuteOf(
            minutesOf(`${schedule.startsOn}T${schedule.handoffAt!.time}`),
          ),
        });
      }),
      { numRuns: 20 },
    );
  });

  it('goes on for ever: who began whole rounds earlier is on call at the same times', () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 15 * DAY, max: LAST_MINUTE }),
        ({ index, schedule: written }, rounds, minute) => {
          const clock = CLOCKS[index];
          // Overrides stand still, and one before the later start would count only for who began earlier.
          const schedule = { ...written, overrides: [] };
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
