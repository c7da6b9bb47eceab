import { distance } from 'fastest-levenshtein';
import type { CatalogIndex } from '../catalog/types';

/** As many as a person can choose from. */
const MOST_CANDIDATES = 20;

/** The groups that have members, those first whose name is nearest to what was written. */
export function groupCandidates(
  index: CatalogIndex,
  options: { near?: string; not?: string } = {},
): string[] {
  return nearestFirst(
    [...index.parties.values()]
      .filter(
        ({ kind, memberCount, entityRef }) =>
          kind === 'group' && memberCount > 0 && entityRef !== options.not,
      )
      .map(({ entityRef }) => entityRef),
    options.near,
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
  const sorted = [...values].sort((a, b) => (a < b ? -1 : 1));
  if (near !== undefined) {
    const short = near.slice(0, 100);
    sorted.sort((a, b) => distance(short, a) - distance(short, b));
  }
  return sorted.slice(0, MOST_CANDIDATES);
}
