import type { DecisionListQuery } from '@cloud-suite/backstage-plugin-operating-model-common';

/** An order of the list. */
export type DecisionSort = NonNullable<DecisionListQuery['sort']>;

/** The orders that the list offers; the first is the usual one. */
export const SORTS = [
  'gaps',
  'name',
  '-name',
  'area',
  '-area',
  'next',
  '-next',
] as const satisfies readonly DecisionSort[];

/** Whether a text from an address is an order of the list. */
export function isSort(text: string | undefined): text is DecisionSort {
  return SORTS.some(sort => sort === text);
}
