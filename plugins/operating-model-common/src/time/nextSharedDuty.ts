import { DateTime } from 'luxon';
import { neverCloses } from './coverage';
import { CoveredDays, DAY, dayOfWallClock } from './CoveredDays';
import { dutyAt, readRota, type Rota } from './dutyAt';
import type { RotationSchedule } from './RotationSchedule';
import type { Instant } from './types';
import {
  inZone,
  instantOf,
  isoWithOffset,
  wallClockAt,
  type WallClock,
} from './wallTime';

/**
 * A time at which two rotations have the same person on call: ISO 8601 with offset, half-open.
 * @public
 */
export interface SharedDuty {
  member: string;
  /** Positions of the two rotations in the list that was asked about. */
  rotations: [number, number];
  from: string;
  until: string;
}

/**
 * What a search for such a time came to.
 * @public
 */
export interface SharedDutySearch {
  /** The first one; undefined where there is none, or the search ended before. */
  found?: SharedDuty;
  /** Duties that were looked at. */
  looked: number;
  /** Whether all of the time was looked through, or something found. */
  isComplete: boolean;
}

/** Whoever is on call on clocks without a zone, and until when nothing changes. */
interface WallDuty {
  member?: string;
  until: WallClock;
}

/**
 * The first time between two instants at which two of several rotations of one zone have the same person on call. A time that is
 * running begins when it began, so that the answer stays the same until it is over.
 *
 * @param options - `most`: after so many duties the search ends
 *
 * @remarks Walks on clocks without a zone, which needs no calendar: a quarter of hourly shifts takes a few milliseconds.
 * @public
 */
export function nextSharedDuty(
  schedules: readonly RotationSchedule[],
  { from, until, most }: { from: Instant; until: Instant; most: number },
): SharedDutySearch {
  const timeZone = schedules[0]?.timeZone ?? 'UTC';
  if (!haveSomebodyInCommon(schedules)) {
    return { looked: 0, isComplete: true };
  }
  const start = inZone(from, timeZone);
  const end = wallClockAt(inZone(until, timeZone));
  const rotas = schedules.map(schedule => {
    const rota = readRota(schedule);
    return rota && { rota, at: wallDuties(rota, wallClockAt(start), end) };
  });
  let looked = 0;
  for (let wall = wallClockAt(start); wall < end; ) {
    if (looked >= most) {
      return { looked, isComplete: false };
    }
    looked += rotas.length;
    const duties = rotas.map(rota => rota?.at(wall));
    const pair = firstPair(duties);
    if (pair) {
      // Clocks that change can hide a time, or move it.
      const at = DateTime.max(start, instantOf(wall, timeZone));
      const [one, other] = pair.map(index => dutyAt(rotas[index]!.rota, at));
      if (one && other && one.member === other.member) {
        const found: SharedDuty = {
          member: one.member,
          rotations: pair,
          from: isoWithOffset(DateTime.max(one.from, other.from)),
          until: isoWithOffset(DateTime.min(one.until, other.until)),
        };
        return { found, looked, isComplete: true };
      }
    }
    wall = Math.min(end, ...duties.map(duty => duty?.until ?? end));
  }
  return { looked, isComplete: true };
}

function haveSomebodyInCommon(schedules: readonly RotationSchedule[]): boolean {
  const seen = new Set<string>();
  return schedules.some(({ members, overrides }) => {
    const people = new Set([
      ...members,
      ...overrides.map(({ member }) => member),
    ]);
    const isCommon = [...people].some(person => seen.has(person));
    people.forEach(person => seen.add(person));
    return isCommon;
  });
}

function firstPair(
  duties: readonly (WallDuty | undefined)[],
): [number, number] | undefined {
  const holders = new Map<string, number>();
  for (const [index, duty] of duties.entries()) {
    const member = duty?.member;
    if (member !== undefined) {
      const holder = holders.get(member);
      if (holder !== undefined) {
        return [holder, index];
      }
      holders.set(member, index);
    }
  }
  return undefined;
}

/** As `dutyAt`, between two times of a clock without a zone. */
function wallDuties(
  { coverage, members, turns, start, overrides }: Rota,
  from: WallClock,
  until: WallClock,
): (wall: WallClock) => WallDuty {
  const first = wallClockAt(start);
  const hours = wallHours(coverage);
  const near = overrides
    .map(override => ({
      member: override.member,
      from: wallClockAt(override.from),
      until: wallClockAt(override.until),
    }))
    .filter(override => from < override.until && override.from < until);
  return wall => {
    const bounds = near
      .flatMap(override => [override.from, override.until])
      .filter(bound => bound > wall);
    const override = near.findLast(
      each => each.from <= wall && wall < each.until,
    );
    if (override) {
      return { member: override.member, until: Math.min(...bounds) };
    }
    if (wall < first) {
      return { until: Math.min(first, ...bounds) };
    }
    const { isOpen, change } = hours(wall);
    const turn = turns.indexAt(wall);
    return {
      member: isOpen ? members[turn % members.length] : undefined,
      until: Math.min(change, turns.startOf(turn + 1), ...bounds),
    };
  };
}

/** Whether hours are covered at a time, and when that may be otherwise. */
function wallHours(
  coverage: Rota['coverage'],
): (wall: WallClock) => { isOpen: boolean; change: WallClock } {
  if (neverCloses(coverage)) {
    return () => ({ isOpen: true, change: Infinity });
  }
  const days = new CoveredDays(coverage, 0);
  const { from, to } = coverage.businessHours;
  const [opens, closes] =
    coverage.coverage === 'business-hours'
      ? [millisecondsOf(from), millisecondsOf(to)]
      : [0, DAY];
  return wall => {
    const day = dayOfWallClock(wall);
    const midnight = day * DAY;
    const isOpen =
      days.has(day) && midnight + opens <= wall && wall < midnight + closes;
    const changes = [opens, closes, DAY].map(time => midnight + time);
    return { isOpen, change: Math.min(...changes.filter(at => at > wall)) };
  };
}

function millisecondsOf(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
}
