import { figure } from '../report/figure';
import { spread } from '../report/spread';
import type { Figure } from '../report/types';
import type { Blocks } from '../suite/BlockMeter';

/** How long the event loop may be blocked, in milliseconds, by a sweep and by any request. */
export const SWEEP_BLOCK_BAR = 50;
export const REQUEST_BLOCK_BAR = 100;

/** The longest block of the event loop in each round, the worst one held to the bar, beside it with what a busy machine added. */
export function blockFigure(
  blocks: Blocks[],
  options: { bar?: number; of?: string } = {},
): Figure {
  const { bar, of } = options;
  const longest = figure(
    of ? `${of}: longest block` : 'longest block',
    'ms',
    blocks.map(({ longestMs }) => longestMs),
    { bar, worst: true },
  );
  const theirs = spread(blocks.map(({ longestWallMs }) => longestWallMs));
  return { ...longest, beside: { what: 'busy machine', theirs } };
}
