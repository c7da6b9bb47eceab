import { spread } from './spread';
import type { Figure } from './types';

/** A figure from its samples; `worst` holds the largest sample to the bar and not the median. */
export function figure(
  label: string,
  unit: Figure['unit'],
  samples: number[],
  options: { bar?: number; worst?: boolean } = {},
): Figure {
  const ours = spread(samples);
  const { bar, worst } = options;
  const held =
    bar === undefined ? undefined : (worst ? ours.max : ours.median) <= bar;
  return { label, unit, ours, bar, held };
}
