import type { ClarityPoint } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ClarityCounts } from '../../format/shareOf';

/** An area or a party whose clarity is another one since the point before. */
export interface ClarityMove {
  key: string;
  before?: ClarityCounts;
  after: ClarityCounts;
}

type Part = 'areas' | 'parties';

/**
 * What moved at each point, areas or parties: nothing at the first, which only says how it was. Later points hold those only
 * that moved, so what was before is gathered on the way.
 */
export function movesOf(
  history: readonly ClarityPoint[],
  part: Part,
): ClarityMove[][] {
  const known = new Map<string, ClarityCounts>();
  return history.map((point, place) => {
    const moves = Object.entries(point[part]).map(([key, after]) => ({
      key,
      before: known.get(key),
      after,
    }));
    for (const { key, after } of moves) {
      known.set(key, after);
    }
    return place === 0 ? [] : moves;
  });
}
