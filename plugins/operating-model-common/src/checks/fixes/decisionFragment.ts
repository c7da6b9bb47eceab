import type { Fragment } from './Fragment';
import { modelFragment } from './modelFragment';

/** A change to one decision of a model, as a fragment. */
export function decisionFragment(
  areaId: string,
  decisionId: string,
  change: Fragment,
): Fragment {
  return modelFragment('areas', areaId, {
    decisions: [{ id: decisionId, ...change }],
  });
}
