import type { LoadSort } from '../api/loadQuerySchema';
import type { PartyLoad } from '../api/partyLoadSchemas';

type Column = LoadSort extends infer Sort
  ? Sort extends `-${string}`
    ? never
    : Sort
  : never;

/** What parties are compared by. */
const SIZES: {
  [column in Exclude<Column, 'party'>]: (of: PartyLoad) => number;
} = {
  share: ({ posts }) => posts,
  stops: ({ stops }) => stops,
  accountable: ({ decisions }) => decisions.accountable,
  deputy: ({ decisions }) => decisions.deputy,
  other: ({ decisions: { responsible, consulted, informed, handoff } }) =>
    responsible + consulted + informed + handoff,
  queues: ({ queues }) => queues.owner + queues.deputy / 1_000,
  rotations: ({ rotations }) => rotations,
  components: ({ components }) =>
    components.reduce((sum, { entities }) => sum + entities, 0),
  // A party without decisions has no clarity, good or bad.
  clarity: ({ clarity: { clear, decisions } }) =>
    decisions === 0 ? -1 : clear / decisions,
};

/**
 * The parties in another order: the most first, names from A to Z, and with a minus the other way round.
 *
 * @param loads - those that are equal stay in this order
 * @public
 */
export function sortLoads(
  loads: readonly PartyLoad[],
  sort: LoadSort,
): PartyLoad[] {
  const reversed = sort.startsWith('-');
  const column = (reversed ? sort.slice(1) : sort) as Column;
  const direction = reversed ? -1 : 1;
  if (column === 'party') {
    const { compare } = new Intl.Collator('en-US', { numeric: true });
    return [...loads].sort(
      (one, other) => direction * compare(nameOf(one), nameOf(other)),
    );
  }
  const sizeOf = SIZES[column];
  return [...loads].sort(
    (one, other) => direction * (sizeOf(other) - sizeOf(one)),
  );
}

function nameOf({ party: { title, entityRef } }: PartyLoad): string {
  return title ?? entityRef.replace(/^.*\//, '');
}
