import { distance } from 'fastest-levenshtein';
import type { CatalogIndex } from '../catalog/types';

/** As many as a person can choose from. */
const MOST_CANDIDATES = 20;

/** Per index, since a sweep asks once for every entity. An index does not change. */
const groupsWithMembers = new WeakMap<CatalogIndex['parties'], string[]>();

/** The groups that have members, those first whose name is nearest to what was written. */
export function groupCandidates(
  index: CatalogIndex,
  options: { near?: string; not?: string } = {},
): string[] {
  let groups = groupsWithMembers.get(index.parties);
  if (!groups) {
    groups = [...index.parties.values()]
      .filter(({ kind, memberCount }) => kind === 'group' && memberCount > 0)
      .map(({ entityRef }) => entityRef)
      .sort();
    groupsWithMembers.set(index.parties, groups);
  }
  const { near, not } = options;
  return near === undefined
    ? groups
        .slice(0, MOST_CANDIDATES + 1)
        .filter(group => group !== not)
        .slice(0, MOST_CANDIDATES)
    : nearestFirst(
        groups.filter(group => group !== not),
        near,
      );
}

/** The people that the catalog knows and that are not among the given ones. */
export function personCandidates(
  index: CatalogIndex,
  not: readonly string[],
): string[] {
  return nearestFirst(
    [...index.parties.values()]
      .filter(
        ({ kind, entityRef }) => kind === 'user' && !not.includes(entityRef),
      )
      .map(({ entityRef }) => entityRef),
  );
}

/** Sorted by how near they are to what was written, else by name. */
export function nearestFirst(values: string[], near?: string): string[] {
  const sorted = [...values].sort();
  if (near !== undefined) {
    const short = near.slice(0, 100);
    const distances = new Map(
      sorted.map(value => [value, distance(short, value)]),
    );
    sorted.sort((a, b) => distances.get(a)! - distances.get(b)!);
  }
  return sorted.slice(0, MOST_CANDIDATES);
}
