import type { CatalogIndex } from '../../catalog/types';
import { partyState } from '../../catalog/partyState';
import { postsOf } from '../../load';
import type { OperatingModel } from '../../model/types';

/** Stand for groups that the model does not name: as many as a person can think of. Which ones there are, is not the model's to say. */
const OTHER_GROUPS: readonly string[] = Array.from(
  { length: 20 },
  (_, position) => `another group ${position + 1}`,
);

const OTHERS: ReadonlySet<string> = new Set(OTHER_GROUPS);

/** How many are tried, one number after the other: each try goes over all decisions. */
const TRIED = [0, 1, 2, 3, 4, 6, 10, OTHER_GROUPS.length];

/** Whether it stands for any group that the model does not name. */
export function isOtherGroup(group: string): boolean {
  return OTHERS.has(group);
}

/** Groups that carry part of a model, those that carry least first. */
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
  return [...held.keys()]
    .sort()
    .sort((a, b) => (held.get(a) ?? 0) - (held.get(b) ?? 0));
}

/**
 * What is proposed with these groups and few others, more only as long as that makes it shorter; undefined where
 * none are enough.
 *
 * @param propose - undefined where the groups are too few
 */
export function withFewestOthers<T extends { size: number }>(
  groups: readonly string[],
  propose: (groups: readonly string[]) => T | undefined,
): T | undefined {
  let best: T | undefined;
  for (const others of TRIED) {
    const proposed = propose([...groups, ...OTHER_GROUPS.slice(0, others)]);
    if (best && (!proposed || proposed.size >= best.size)) {
      break;
    }
    best = proposed ?? best;
  }
  return best;
}

/** The parties with those that stand for others. */
export function withOtherGroups(
  parties: CatalogIndex['parties'],
): Pick<CatalogIndex['parties'], 'has'> {
  return { has: party => parties.has(party) || isOtherGroup(party) };
}
