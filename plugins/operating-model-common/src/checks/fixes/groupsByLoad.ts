import type { CatalogIndex } from '../../catalog/types';
import { partyState } from '../../catalog/partyState';
import { postsOf } from '../../load';
import type { OperatingModel } from '../../model/types';
import { groupCandidates } from './candidates';

/** As many as a person can choose from. */
const MOST_GROUPS = 20;

/** Groups that could carry more of a model: those that carry part of it, the least first, then the others of the catalog. */
export function groupsByLoad(
  model: OperatingModel,
  index: CatalogIndex,
): string[] {
  const held = new Map<string, number>();
  for (const { party } of postsOf(model)) {
    if (
      index.parties.get(party)?.kind === 'group' &&
      partyState(party, index.parties) === 'known'
    ) {
      held.set(party, (held.get(party) ?? 0) + 1);
    }
  }
  const carrying = [...held.keys()]
    .sort()
    .sort((a, b) => (held.get(a) ?? 0) - (held.get(b) ?? 0));
  return [...new Set([...carrying, ...groupCandidates(index)])].slice(
    0,
    MOST_GROUPS,
  );
}
