import { distance } from 'fastest-levenshtein';
import type { CatalogIndex } from '../../catalog/types';

/** As many as a person can choose from. */
const MOST_CANDIDATES = 20;

/** Per index, since a sweep asks once for every entity. An index does not change. */
const groupsWithMembers = new WeakMap<CatalogIndex['parties'], string[]>();

/** What is near to a name, per index: a group that is renamed stays behind in many places under the same one. */
const nearGroups = new WeakMap<
  CatalogIndex['parties'],
  Map<string, string[]>
>();
const MOST_NAMES = 1_000;

/** The groups that have members, those first whose name is nearest to what was written. */
export function groupCandidates(
  index: CatalogIndex,
  options: { near: string } | { not?: string | readonly string[] } = {},
): string[] {
  let groups = groupsWithMembers.get(index.parties);
  if (!groups) {
    groups = [...index.parties.values()]
      .filter(({ kind, memberCount }) => kind === 'group' && memberCount > 0)
      .map(({ entityRef }) => entityRef)
      .sort();
    groupsWithMembers.set(index.parties, groups);
  }
  if ('near' in options) {
    return nearestGroups(index, groups, options.near);
  }
  const not = [options.not ?? []].flat();
  return groups
    .slice(0, MOST_CANDIDATES + not.length)
    .filter(group => !not.includes(group))
    .slice(0, MOST_CANDIDATES);
}

function nearestGroups(
  { parties }: CatalogIndex,
  groups: string[],
  near: string,
): string[] {
  const known = nearGroups.get(parties) ?? new Map<string, string[]>();
  nearGroups.set(parties, known);
  let nearest = known.get(near);
  if (!nearest) {
    nearest = nearestFirst(groups, near);
    if (known.size >= MOST_NAMES) {
      known.clear();
    }
    known.set(near, nearest);
  }
  return nearest;
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

/** The first of them, sorted by how near they are to what was written, else by name. */
export function nearestFirst(values: string[], near?: string): string[] {
  if (near === undefined) {
    return [...values].sort().slice(0, MOST_CANDIDATES);
  }
  const short = near.slice(0, 100);
  const best: { value: string; away: number }[] = [];
  for (const value of values) {
    const worst = best[MOST_CANDIDATES - 1];
    const atLeast = Math.abs(value.length - short.length);
    if (worst && atLeast > worst.away) {
      continue;
    }
    const away = distance(short, value);
    const place = best.findIndex(
      other =>
        away < other.away || (away === other.away && value < other.value),
    );
    if (place >= 0) {
      best.splice(place, 0, { value, away });
    } else {
      best.push({ value, away });
    }
    best.length = Math.min(best.length, MOST_CANDIDATES);
  }
  return best.map(({ value }) => value);
}
