import type { DateTime } from 'luxon';
import { closingAfter, isCovered, nextOpening, windowOfDay } from './coverage';
import {
  shiftGrid,
  type RotationSchedule,
  type ShiftGrid,
} from './RotationSchedule';
import type { Instant } from './types';
import {
  inZone,
  instantOf,
  isoWithOffset,
  toWallClock,
  wallClockAt,
} from './wallTime';

/**
 * One uninterrupted duty of one member: ISO 8601 with offset, half-open. It ends with the shift, with the coverage, or where
 * an override takes over or ends.
 * @public
 */
export interface OnCallPeriod {
  member: string;
  from: string;
  until: string;
}

interface Duty {
  member: string;
  from: DateTime;
  until: DateTime;
}

/** More turns of one and the same member than anybody waits through for the next one. */
const MOST_TURNS = 400;

/**
 * Who is on call at an instant, or undefined: outside the coverage, before `startsOn`, and where the schedule cannot be used,
 * nobody is.
 *
 * @remarks Takes the same time whenever the rotation started. Of overlapping overrides the last listed wins; an override
 * moves nobody's turn.
 * @public
 */
export function onCallAt(
  schedule: RotationSchedule,
  at: Instant,
): OnCallPeriod | undefined {
  const grid = shiftGrid(schedule);
  const duty = grid && dutyAt(schedule, grid, inZone(at, schedule.timeZone));
  return duty && toPeriod(duty);
}

/**
 * The first duty after the one that is running, of another member or after a gap; the first coming one where nobody is on
 * call. Undefined where no other one follows, as in a rotation of one.
 * @public
 */
export function nextOnCall(
  schedule: RotationSchedule,
  at: Instant,
): OnCallPeriod | undefined {
  const grid = shiftGrid(schedule);
  if (!grid) {
    return undefined;
  }
  const moment = inZone(at, schedule.timeZone);
  const current = dutyAt(schedule, grid, moment);
  let from = current?.until ?? moment;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const duty = dutyAt(schedule, grid, from);
    if (!duty) {
      const next = firstDutyFrom(schedule, grid, from);
      return next && toPeriod(next);
    }
    if (duty.member !== current?.member) {
      return toPeriod(duty);
    }
    from = duty.until;
  }
  return undefined;
}

/** The next instant at or after the given one at which somebody is on call. */
export function firstDutyFrom(
  schedule: RotationSchedule,
  grid: ShiftGrid,
  from: DateTime,
): Duty | undefined {
  const start = instantOf(grid.start, schedule.timeZone);
  const opening = nextOpening(
    schedule,
    (from < start ? start : from).toJSDate(),
  );
  return opening && dutyAt(schedule, grid, opening);
}

/** The duty that is running at an instant. */
export function dutyAt(
  schedule: RotationSchedule,
  grid: ShiftGrid,
  at: DateTime,
): Duty | undefined {
  const { timeZone } = schedule;
  if (
    at < instantOf(grid.start, timeZone) ||
    !isCovered(schedule, at.toJSDate())
  ) {
    return undefined;
  }
  const overrides = schedule.overrides.map(({ from, to, member }) => ({
    member,
    from: instantOf(toWallClock(from), timeZone),
    until: instantOf(toWallClock(to), timeZone),
  }));
  const active = overrides.findLastIndex(
    ({ from, until }) => from <= at && at < until,
  );
  const duty =
    active < 0 ? shiftAt(schedule, grid, at) : { ...overrides[active] };
  // Only what is listed later can take over from an override; anything can from a shift.
  for (const other of overrides.slice(active + 1)) {
    duty.until = earlier(duty.until, at < other.from ? other.from : duty.until);
    duty.from = later(duty.from, other.until <= at ? other.until : duty.from);
  }
  const closing = closingAfter(schedule, at);
  return {
    member: duty.member,
    from: later(
      later(duty.from, openingBefore(schedule, at) ?? duty.from),
      instantOf(grid.start, timeZone),
    ),
    until: closing ? earlier(duty.until, closing) : duty.until,
  };
}

/** The shift on the grid, whoever has it: found by division, and at most a step beside it where clocks change. */
function shiftAt(
  schedule: RotationSchedule,
  grid: ShiftGrid,
  at: DateTime,
): Duty {
  const { timeZone, members } = schedule;
  const startOf = (index: number) =>
    instantOf(grid.start + index * grid.length, timeZone);
  let index = Math.floor((wallClockAt(at) - grid.start) / grid.length);
  while (startOf(index) > at) {
    index -= 1;
  }
  while (startOf(index + 1) <= at) {
    index += 1;
  }
  return {
    member: members[index % members.length],
    from: startOf(index),
    until: startOf(index + 1),
  };
}

function openingBefore(
  schedule: RotationSchedule,
  at: DateTime,
): DateTime | undefined {
  if (schedule.coverage === '24x7' || schedule.coverage === 'best-effort') {
    return undefined;
  }
  let window = windowOfDay(schedule, at);
  while (window) {
    const before = windowOfDay(
      schedule,
      window.from.startOf('day').minus({ hours: 12 }),
    );
    if (!before || before.until < window.from) {
      return window.from;
    }
    window = before;
  }
  return undefined;
}

function earlier(a: DateTime, b: DateTime): DateTime {
  return b < a ? b : a;
}

function later(a: DateTime, b: DateTime): DateTime {
  return b > a ? b : a;
}

function toPeriod({ member, from, until }: Duty): OnCallPeriod {
  return { member, from: isoWithOffset(from), until: isoWithOffset(until) };
}
