import { coveredWeekIntervals } from './coverage';
import { WEEKDAYS, type CoverageOptions } from './types';
import { toWallClock, type WallClock } from './wallTime';

export const DAY = 86_400_000;
const MINUTES_PER_DAY = 1440;

/** The days of a coverage that have covered hours, counted from one of them on by arithmetic. Days are numbers since 1970. */
export class CoveredDays {
  /** Whether it is covered, per day of the week from Monday. */
  readonly #weekdays: readonly boolean[];
  readonly #closed: ReadonlySet<number>;
  /** Per day after the first one, of one week. */
  readonly #pattern: readonly boolean[];
  /** Days on which it would be covered but for a holiday, ascending. */
  readonly #missed: readonly number[];
  readonly #perWeek: number;

  constructor(
    options: Pick<CoverageOptions, 'coverage' | 'businessHours'>,
    readonly first: number,
  ) {
    const week = coveredWeekIntervals(options);
    this.#weekdays = WEEKDAYS.map((_, weekday) =>
      week.some(
        ([from, until]) =>
          from < (weekday + 1) * MINUTES_PER_DAY &&
          until > weekday * MINUTES_PER_DAY,
      ),
    );
    this.#closed = new Set(options.businessHours.holidays.map(dayOfDate));
    this.#pattern = WEEKDAYS.map(
      (_, offset) => this.#weekdays[weekdayOf(first + offset)],
    );
    this.#perWeek = this.#pattern.filter(Boolean).length;
    this.#missed = [...this.#closed]
      .filter(day => day >= first && this.#weekdays[weekdayOf(day)])
      .sort((a, b) => a - b);
  }

  /** Whether no day of the week is covered. */
  get isEmpty(): boolean {
    return this.#perWeek === 0;
  }

  has(day: number): boolean {
    return this.#weekdays[weekdayOf(day)] && !this.#closed.has(day);
  }

  /** How many there are from the first day to this one, both included. */
  countUntil(day: number): number {
    const days = Math.max(0, day - this.first + 1);
    const rest = this.#pattern.slice(0, days % 7).filter(Boolean).length;
    return Math.floor(days / 7) * this.#perWeek + rest - this.#missedUntil(day);
  }

  /** The one with this index; that of the first is 0. */
  at(index: number): number {
    let missed = 0;
    for (;;) {
      const day = this.#scheduled(index + missed);
      const found = this.#missedUntil(day);
      if (found === missed) {
        return day;
      }
      missed = found;
    }
  }

  /** As if there were no holidays. */
  #scheduled(index: number): number {
    const week = Math.floor(index / this.#perWeek);
    let left = index % this.#perWeek;
    const offset = this.#pattern.findIndex(isCovered => {
      left -= isCovered ? 1 : 0;
      return left < 0;
    });
    return this.first + week * 7 + offset;
  }

  #missedUntil(day: number): number {
    let [low, high] = [0, this.#missed.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#missed[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

/** The day that clocks show. */
export function dayOfWallClock(wallClock: WallClock): number {
  return Math.floor(wallClock / DAY);
}

function dayOfDate(date: string): number {
  return dayOfWallClock(toWallClock(date));
}

/** From Monday; 1970 began on a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
