import { ratio, type Rounds } from '../report/ratio';
import { percentile } from '../report/spread';
import type { Figure } from '../report/types';
import type { Bench } from './Bench';
import { interleave } from './interleave';

const TURNS = 100;
const BAR = 1.5;

/**
 * Asks the last full page of a list and the second one in turn: both come by cursor, the first one would count as well. No figure
 * where the list is too short for that.
 */
export async function compareDepth(
  bench: Bench,
  pages: string[],
): Promise<Figure[]> {
  if (pages.length < 4) {
    return [];
  }
  const [second, last] = [pages[1], pages[pages.length - 2]].map(
    path => `${bench.suiteUrl}${path}`,
  );
  const pairs = Array.from({ length: TURNS }, () => ({
    ours: last,
    theirs: second,
  }));
  const rounds: Rounds = { ours: [], theirs: [] };
  for (let round = 1; round <= bench.rounds; round += 1) {
    const { ours, theirs } = await interleave(pairs);
    rounds.ours.push(percentile(ours, 50));
    rounds.theirs.push(percentile(theirs, 50));
  }
  return [
    ratio(`page ${pages.length - 1}, p50`, 'ms', rounds, {
      to: 'second page',
      bar: BAR,
    }),
  ];
}
