import type { DateTime } from 'luxon';
import {
  closingAfter,
  isCovered,
  neverCloses,
  nextOpening,
  windowOfDay,
} from './coverage';
import { shiftGrid, type RotationSchedule } from './RotationSchedule';
import { turnsOf, type Turns } from './turnsOf';
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
  turns: Turns;
  /** When the first turn begins. */
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
      turns: turnsOf(schedule, grid),
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

/** The duty that is running at an instant. An override is extra cover: it holds outside the hours and before the start, too. */
export function dutyAt(rota: Rota, at: DateTime): Duty | undefined {
  const { overrides } = rota;
  const active = overrides.findLastIndex(
    ({ from, until }) => from <= at && at < until,
  );
  const duty = active < 0 ? shiftAt(rota, at) : { ...overrides[active] };
  if (!duty) {
    return undefined;
  }
  // Only what is listed later can take over from an override; anything can from a shift.
  for (const other of overrides.slice(active + 1)) {
    duty.until = earlier(duty.until, at < other.from ? other.from : duty.until);
    duty.from = later(duty.from, other.until <= at ? other.until : duty.from);
  }
  return duty;
}

/** The first duty at or after an instant. */
export function firstDutyFrom(rota: Rota, from: DateTime): Duty | undefined {
  const running = dutyAt(rota, from);
  if (running) {
    return running;
  }
  const opening = nextOpening(
    rota.coverage,
    later(from, rota.start).toJSDate(),
  );
  const first = rota.overrides.reduce(
    (earliest, override) =>
      from <= override.from && !(earliest && earliest <= override.from)
        ? override.from
        : earliest,
    opening,
  );
  return first && dutyAt(rota, first);
}

/** The turn of somebody, as far as the hours reach around an instant: found by division, and at most a step beside it where clocks change. */
function shiftAt(
  { coverage, turns, members, start }: Rota,
  at: DateTime,
): Duty | undefined {
  if (at < start || !isCovered(coverage, at.toJSDate())) {
    return undefined;
  }
  const startOf = (index: number) =>
    instantOf(turns.startOf(index), coverage.timeZone);
  let index = turns.indexAt(wallClockAt(at));
  while (startOf(index) > at) {
    index -= 1;
  }
  while (startOf(index + 1) <= at) {
    index += 1;
  }
  let until = startOf(index + 1);
  // A zone that skips a day (Apia, 2011) moves handoffs of that day behind some of the following one: the first that comes counts.
  const shown = wallClockAt(until);
  for (let next = index + 2; turns.startOf(next) <= shown; next += 1) {
    until = earlier(until, startOf(next));
  }
  const closing = closingAfter(coverage, at);
  const from = startOf(index);
  return {
    member: members[index % members.length],
    from: later(later(from, openingBefore(coverage, at) ?? from), start),
    until: closing ? earlier(until, closing) : until,
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
