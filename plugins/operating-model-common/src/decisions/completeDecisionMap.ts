import { perAspect } from './aspects';
import type { DecisionMap } from './types';

/**
 * A stored map with a cell for each aspect: one that was stored before an aspect was there has none for it until the model is
 * evaluated again, and nobody has looked at it so far.
 * @public
 */
export function completeDecisionMap(map: DecisionMap): DecisionMap {
  return {
    ...map,
    decisions: map.decisions.map(decision => ({
      ...decision,
      cells: {
        ...perAspect(() => ({ state: 'unverified' as const, codes: [] })),
        ...decision.cells,
      },
    })),
  };
}
