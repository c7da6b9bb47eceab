import { neverCloses } from './coverage';
import { CoveredDays, DAY, dayOfWallClock } from './CoveredDays';
import type { ShiftGrid } from './RotationSchedule';
import type { CoverageOptions } from './types';
import type { WallClock } from './wallTime';

/** When the turns of a rotation begin, on clocks without a zone. */
export interface Turns {
  /** The beginning of a turn; that of the first has the index 0. */
  startOf(index: number): WallClock;
  /** The turn to which a time belongs, 0 before the first. */
  indexAt(wallClock: WallClock): number;
}

/**
 * The turns of a rotation. Those of whole days count the days that its hours cover, so that everybody serves: without weekends
 * and holidays a turn of one day is Friday, the next one Monday. Whole weeks have the same days each, and hours follow the clock.
 */
export function turnsOf(
  options: CoverageOptions,
  { start, length }: ShiftGrid,
): Turns {
  const isDaily = length % DAY === 0 && length % (7 * DAY) !== 0;
  const days =
    isDaily && !neverCloses(options)
      ? new CoveredDays(options, dayOfWallClock(start))
      : undefined;
  if (!days || days.isEmpty) {
    return {
      startOf: index => start + index * length,
      indexAt: wallClock =>
        Math.max(0, Math.floor((wallClock - start) / length)),
    };
  }
  const perTurn = length / DAY;
  const timeOfDay = start - days.first * DAY;
  return {
    startOf: index =>
      index === 0 ? start : days.at(index * perTurn) * DAY + timeOfDay,
    indexAt: wallClock => {
      const begun = days.countUntil(dayOfWallClock(wallClock - timeOfDay));
      return Math.max(0, Math.floor((begun - 1) / perTurn));
    },
  };
}
