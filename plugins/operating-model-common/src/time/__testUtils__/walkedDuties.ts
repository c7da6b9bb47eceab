import type { RotationSchedule } from '../RotationSchedule';
import { minutesOf, type MinuteClock } from './MinuteClock';
import { coveredMinutes, isOracleCoveredDay } from './minuteCoverage';

const DAY = 1440;
/** The shifts that are tried, in minutes. */
export const SHIFTS = new Map([
  ['PT1H', 60],
  ['PT5H', 300],
  ['PT8H', 480],
  ['PT12H', 720],
  ['P1D', DAY],
  ['PT24H', DAY],
  ['P2D', 2 * DAY],
  ['P1DT12H', 2160],
  ['P5D', 5 * DAY],
  ['P7D', 7 * DAY],
  ['P2W', 14 * DAY],
]);

/** A stretch of minutes with one and the same person on call for one and the same reason, or with nobody. */
export interface Run {
  member?: string;
  /** Covered time before the first shift. */
  isBeforeStart: boolean;
  from: number;
  until: number;
}

/** Whether turns count the days that the hours cover. */
export function countsDays({ shift, coverage }: RotationSchedule): boolean {
  const length = SHIFTS.get(shift)!;
  return (
    length % DAY === 0 &&
    length % (7 * DAY) !== 0 &&
    ['24x5', 'business-hours'].includes(coverage)
  );
}

/** When shifts begin on the clock, up to a last minute; those that count days by looking at one day after the other. */
function beginningsOf(schedule: RotationSchedule, last: number): number[] {
  const length = SHIFTS.get(schedule.shift)!;
  const first = minutesOf(
    `${schedule.startsOn}T${schedule.handoffAt?.time ?? '00:00'}`,
  );
  const beginnings = [first];
  let served = 0;
  for (let start = first; start <= last; start += DAY) {
    if (!countsDays(schedule)) {
      beginnings.push(first + beginnings.length * length);
    } else if (isOracleCoveredDay(schedule, Math.floor(start / DAY))) {
      served += 1;
      if (served > 1 && (served - 1) % (length / DAY) === 0) {
        beginnings.push(start);
      }
    }
  }
  while (!countsDays(schedule) && beginnings.at(-1)! < last) {
    beginnings.push(first + beginnings.length * length);
  }
  return beginnings;
}

/** Who is on call in every minute, by asking each minute anew, with nothing but comparisons. */
export function oracle(clock: MinuteClock, schedule: RotationSchedule): Run[] {
  const last = Math.max(...clock.wall.slice(-3 * DAY));
  const starting = new Map<number, number>();
  beginningsOf(schedule, last)
    .filter(start => start <= last)
    .forEach((start, shift) => starting.set(clock.minuteOf(start), shift));
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
    const ofShift = covered[minute] ? `shift ${shift}` : undefined;
    const key = override < 0 ? ofShift : `override ${override}`;
    const isNobody = key === undefined || key === 'shift -1';
    if (minute === 0 || key !== before) {
      const member =
        override < 0
          ? schedule.members[shift % schedule.members.length]
          : schedule.overrides[override].member;
      runs.push({
        member: isNobody ? undefined : member,
        isBeforeStart: key === 'shift -1',
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
export function followingRun(runs: Run[], index: number): Run | undefined {
  const current = runs[index].member;
  const change = runs
    .slice(index + 1)
    .findIndex(({ member }) => member !== current);
  return change < 0
    ? undefined
    : runs.slice(index + 1 + change).find(({ member }) => member !== undefined);
}
