import type { DateTime } from 'luxon';
import {
  closingAfter,
  isCovered,
  neverCloses,
  nextOpening,
  windowOfDay,
} from './coverage';
import {
  shiftGrid,
  type RotationSchedule,
  type ShiftGrid,
} from './RotationSchedule';
import type { CoverageOptions } from './types';
import { instantOf, toWallClock, wallClockAt } from './wallTime';

/** One uninterrupted duty of one member, half-open. */
export interface Duty {
  member: string;
  from: DateTime;
  until: DateTime;
}

/** A schedule whose texts are read, once for all questions about it. */
export interface Rota {
  coverage: CoverageOptions;
  members: string[];
  grid: ShiftGrid;
  start: DateTime;
  overrides: Duty[];
}

/** Reads a schedule; undefined where it cannot be used. */
export function readRota(schedule: RotationSchedule): Rota | undefined {
  const { timeZone, members } = schedule;
  const grid = shiftGrid(schedule);
  return (
    grid && {
      coverage: schedule,
      members,
      grid,
      start: instantOf(grid.start, timeZone),
      overrides: schedule.overrides
        .map(({ from, to, member }) => ({
          member,
          from: instantOf(toWallClock(from), timeZone),
          until: instantOf(toWallClock(to), timeZone),
        }))
        // One that clocks skip over, or that ends before it begins, replaces nobody.
        .filter(({ from, until }) => from < until),
    }
  );
}

/** The duty that is running at an instant. */
export function dutyAt(rota: Rota, at: DateTime): Duty | undefined {
  const { coverage, overrides, start } = rota;
  if (at < start || !isCovered(coverage, at.toJSDate())) {
    return undefined;
  }
  const active = overrides.findLastIndex(
    ({ from, until }) => from <= at && at < until,
  );
  const duty = active < 0 ? shiftAt(rota, at) : { ...overrides[active] };
  // Only what is listed later can take over from an override; anything can from a shift.
  for (const other of overrides.slice(active + 1)) {
    duty.until = earlier(duty.until, at < other.from ? other.from : duty.until);
    duty.from = later(duty.from, other.until <= at ? other.until : duty.from);
  }
  const closing = closingAfter(coverage, at);
  return {
    member: duty.member,
    from: later(
      later(duty.from, openingBefore(coverage, at) ?? duty.from),
      start,
    ),
    until: closing ? earlier(duty.until, closing) : duty.until,
  };
}

/** The first duty at or after an instant. */
export function firstDutyFrom(rota: Rota, from: DateTime): Duty | undefined {
  const opening = nextOpening(
    rota.coverage,
    later(from, rota.start).toJSDate(),
  );
  return opening && dutyAt(rota, opening);
}

/** The shift on the grid, whoever has it: found by division, and at most a step beside it where clocks change. */
function shiftAt({ coverage, grid, members }: Rota, at: DateTime): Duty {
  const startOf = (index: number) =>
    instantOf(grid.start + index * grid.length, coverage.timeZone);
  let index = Math.floor((wallClockAt(at) - grid.start) / grid.length);
  while (startOf(index) > at) {
    index -= 1;
  }
  while (startOf(index + 1) <= at) {
    index += 1;
  }
  let until = startOf(index + 1);
  // A zone that skips a day (Apia, 2011) moves handoffs of that day behind some of the following one: the first that comes counts.
  const shown = wallClockAt(until);
  for (
    let next = index + 2;
    grid.start + next * grid.length <= shown;
    next += 1
  ) {
    until = earlier(until, startOf(next));
  }
  return {
    member: members[index % members.length],
    from: startOf(index),
    until,
  };
}

function openingBefore(
  options: CoverageOptions,
  at: DateTime,
): DateTime | undefined {
  if (neverCloses(options)) {
    return undefined;
  }
  let window = windowOfDay(options, at);
  while (window) {
    const before = windowOfDay(
      options,
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
