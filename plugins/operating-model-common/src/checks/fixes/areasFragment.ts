import type { OperatingModelSpec } from '../../model/types';
import type { Fragment } from './Fragment';

/** Changes to decisions of a model, by id and in the order of the text, as the list of its areas in a fragment. */
export function areasFragment(
  spec: OperatingModelSpec,
  changeOf: (decisionId: string) => Fragment | undefined,
): Fragment[] {
  const areas: Fragment[] = [];
  for (const area of spec.areas) {
    const decisions: Fragment[] = [];
    for (const { id } of area.decisions) {
      const change = changeOf(id);
      if (change) {
        decisions.push({ id, ...change });
      }
    }
    if (decisions.length > 0) {
      areas.push({ id: area.id, decisions });
    }
  }
  return areas;
}
