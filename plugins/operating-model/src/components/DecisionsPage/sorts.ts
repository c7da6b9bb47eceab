import type { DecisionListQuery } from '@cloud-suite/backstage-plugin-operating-model-common';

/** An order of the list. */
export type DecisionSort = NonNullable<DecisionListQuery['sort']>;

/** The columns that the list is sorted by; the first is the usual one. */
const SORT_COLUMNS = [
  'gaps',
  'name',
  'area',
  'accountable',
  'deputy',
  'next',
  'findings',
] as const satisfies readonly DecisionSort[];

/** A column that the list is sorted by. */
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** The orders that the list offers; the first is the usual one. */
export const SORTS = SORT_COLUMNS.flatMap(
  column => [column, `-${column}`] as const,
);

/** Columns of which the largest numbers come first. */
const LARGEST_FIRST: ReadonlySet<SortColumn> = new Set(['gaps', 'findings']);

/** Which way round a column is sorted; undefined where the list is sorted by another one. */
export function directionOf(
  column: SortColumn,
  sort: DecisionSort,
): 'ascending' | 'descending' | undefined {
  if (sort !== column && sort !== `-${column}`) {
    return undefined;
  }
  return (sort === column) === LARGEST_FIRST.has(column)
    ? 'descending'
    : 'ascending';
}

/** The order after the head of a column is pressed: by that column, and turned round when it is already. */
export function sortAfter(
  column: SortColumn,
  sort: DecisionSort,
): DecisionSort {
  return sort === column ? `-${column}` : column;
}

/** Whether a text from an address is an order of the list. */
export function isSort(text: string | undefined): text is DecisionSort {
  return SORTS.some(sort => sort === text);
}
