/** Minutes of a week from Monday 00:00, half-open and ascending. */
export type WeekIntervals = readonly (readonly [number, number])[];

export const WEEK = 7 * 24 * 60;

/** The same week twice, so that what goes over its end is seen in one piece. */
export function twoWeeks(week: WeekIntervals): WeekIntervals {
  return [
    ...week,
    ...week.map(([from, until]) => [from + WEEK, until + WEEK] as const),
  ];
}

/**
 * The longest promised time in a row in which nobody is there, in minutes. What is not promised counts neither as one nor as
 * the other; two weeks of it where nobody is ever there.
 */
export function longestUncovered(
  promised: WeekIntervals,
  covered: WeekIntervals,
): number {
  let longest = 0;
  let inARow = 0;
  for (const [from, until] of twoWeeks(promised)) {
    let open = from;
    for (const [start, end] of twoWeeks(covered)) {
      if (end > open && start < until) {
        longest = Math.max(longest, inARow + Math.max(0, start - open));
        inARow = 0;
        open = end;
      }
    }
    inARow += Math.max(0, until - open);
    longest = Math.max(longest, inARow);
  }
  return longest;
}
