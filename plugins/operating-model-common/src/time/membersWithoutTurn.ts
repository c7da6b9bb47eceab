import { coveredWeekIntervals, neverCloses } from './coverage';
import { DAY } from './CoveredDays';
import { shiftGrid, type RotationSchedule } from './RotationSchedule';

const MINUTE = 60_000;
const WEEK = 7 * DAY;
/** Week 1 of 1970 began on the Monday before its first day, a Thursday. */
const FIRST_MONDAY = -3 * DAY;

/**
 * The members of a rotation whose turns never fall into its hours, each once: shifts of hours follow the clock, so that with
 * three of eight hours a day the same one always has the office. Turns of days and weeks leave nobody out. Holidays are not asked.
 * @public
 */
export function membersWithoutTurn(schedule: RotationSchedule): string[] {
  const grid = shiftGrid(schedule);
  const week = coveredWeekIntervals(schedule);
  if (!grid || neverCloses(schedule) || week.length === 0) {
    return [];
  }
  const { start, length } = grid;
  if (length % DAY === 0) {
    return [];
  }
  const { members, overrides } = schedule;
  // After so many shifts the same times of the week come again.
  const round = WEEK / greatestCommonDivisor(length, WEEK);
  const step = greatestCommonDivisor(round, members.length);
  const serving = new Set<number>();
  for (let shift = 0; shift < round; shift += 1) {
    const from = modulo(start + shift * length - FIRST_MONDAY, WEEK);
    const isCovered = [0, WEEK].some(offset =>
      week.some(
        ([opens, closes]) =>
          opens * MINUTE + offset < from + length &&
          closes * MINUTE + offset > from,
      ),
    );
    if (isCovered) {
      serving.add(shift % step);
    }
  }
  const serves = new Set([
    ...members.filter((_, position) => serving.has(position % step)),
    ...overrides.map(({ member }) => member),
  ]);
  return [...new Set(members)].filter(member => !serves.has(member));
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
