import { DateTime } from 'luxon';
import { parseDuration, quote } from './parseDuration';
import type { CoverageOptions, Parsed } from './types';
import { toWallClock, type WallClock } from './wallTime';

/**
 * Who takes turns, and when. All times are wall-clock times in `timeZone`: `startsOn` a date, `shift` an ISO 8601
 * duration of whole days or of whole hours, `overrides` half-open.
 * @public
 */
export interface RotationSchedule extends CoverageOptions {
  /** References of people, in the order of their turns. */
  members: string[];
  /** First day of the first shift of the first member. */
  startsOn: string;
  shift: string;
  handoffAt?: { weekday?: string; time?: string };
  overrides: { from: string; to: string; member: string }[];
}

/** The arithmetic of shifts: the wall-clock start of the first one and the length of each. */
export interface ShiftGrid {
  start: WallClock;
  length: number;
}

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** Reads a shift length: whole days or weeks, or whole hours, in milliseconds of wall-clock time. */
export function parseShift(
  shift: string,
): Parsed<{ length: number; wholeDays: boolean }> {
  const parsed = parseDuration(shift);
  if (!parsed.ok) {
    return parsed;
  }
  const { years, months, weeks, days, hours, minutes, seconds } = parsed.value;
  const wholeDays = weeks * 7 + days;
  if (years || months || minutes || seconds || !(wholeDays || hours)) {
    return {
      ok: false,
      reason: `${quote(
        shift,
      )} is no shift; whole days, weeks or hours such as P7D or PT12H are expected`,
    };
  }
  return {
    ok: true,
    value: {
      length: (wholeDays * 24 + hours) * HOUR,
      wholeDays: hours === 0,
    },
  };
}

/** The grid of a schedule, or undefined where its text cannot be used. */
export function shiftGrid(schedule: RotationSchedule): ShiftGrid | undefined {
  const shift = parseShift(schedule.shift);
  const time = schedule.handoffAt?.time ?? '00:00';
  const start = toWallClock(`${schedule.startsOn}T${time}`);
  return shift.ok && !Number.isNaN(start) && schedule.members.length > 0
    ? { start, length: shift.value.length }
    : undefined;
}

/**
 * What is wrong with a schedule, each problem with its path within the rotation.
 * @public
 */
export function checkRotation(
  schedule: Pick<
    RotationSchedule,
    'members' | 'startsOn' | 'shift' | 'handoffAt' | 'overrides'
  >,
): { path: (string | number)[]; message: string }[] {
  const problems: { path: (string | number)[]; message: string }[] = [];
  const { handoffAt, startsOn } = schedule;
  const shift = parseShift(schedule.shift);
  if (!shift.ok) {
    problems.push({ path: ['shift'], message: shift.reason });
  } else if (shift.value.wholeDays && handoffAt?.time === undefined) {
    problems.push({
      path: ['handoffAt'],
      message:
        'Shifts of whole days need the time of their handoff, for example { time: "10:00" }',
    });
  }
  const weekday = DateTime.fromISO(startsOn, { zone: 'utc' }).setLocale(
    'en-US',
  ).weekdayLong;
  const declared = handoffAt?.weekday;
  if (declared && shift.ok && shift.value.length % WEEK !== 0) {
    problems.push({
      path: ['handoffAt', 'weekday'],
      message: `A weekday is only for shifts of whole weeks such as P7D, not of ${schedule.shift}; leave it out`,
    });
  } else if (
    declared &&
    weekday &&
    weekday.toLocaleLowerCase('en-US') !== declared.toLocaleLowerCase('en-US')
  ) {
    problems.push({
      path: ['startsOn'],
      message: `${startsOn} is a ${weekday}, but the handoff is on ${
        declared.charAt(0).toLocaleUpperCase('en-US') + declared.slice(1)
      }`,
    });
  }
  if (schedule.members.length === 0) {
    problems.push({
      path: ['members'],
      message: 'At least one member is needed',
    });
  }
  schedule.overrides.forEach(({ from, to }, position) => {
    if (!(toWallClock(from) < toWallClock(to))) {
      problems.push({
        path: ['overrides', position],
        message: `An override must end after it begins; ${quote(
          to,
        )} does not come after ${quote(from)}`,
      });
    }
  });
  return problems;
}
