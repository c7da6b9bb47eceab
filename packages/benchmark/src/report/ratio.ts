import { spread } from './spread';
import type { Figure } from './types';

/** One figure of each round, ours and another one that was taken in the same round. */
export interface Rounds {
  ours: number[];
  theirs: number[];
}

/** A figure that says how many times another one ours is, round by round; the median of that is held to the bar. */
export function ratio(
  label: string,
  unit: Figure['unit'],
  { ours, theirs }: Rounds,
  options: { to: string; bar?: number },
): Figure {
  const ratios = spread(ours.map((value, round) => value / theirs[round]));
  const { to, bar } = options;
  return {
    label,
    unit,
    ours: spread(ours),
    beside: { what: to, theirs: spread(theirs), ratio: ratios },
    bar,
    held: bar === undefined ? undefined : ratios.median <= bar,
  };
}
