import type { PageRequest, RowPage, RowPosition } from './RowPage';

/** Types of the values of a position in a list: which place, and what stands there. */
export const LIST_POSITION = ['number', 'string'] as const;

/** More than a cursor may hold tells rows apart no better. */
const LONGEST_KEY = 500;

/**
 * A page of a list that is at hand, in its order. Where rows came or went between two pages, the row that a position names is
 * looked for, so that none is shown twice.
 *
 * @param keyOf - tells rows apart; two of one key are taken for the same only where neither stands where it stood
 */
export function pageOfList<T>(
  list: readonly T[],
  keyOf: (item: T) => string,
  request: PageRequest,
): RowPage<T> {
  const { limit, from } = request;
  const key = (item: T) => keyOf(item).slice(0, LONGEST_KEY);
  const [start, end] = rangeOf(list, key, limit, from);
  return {
    rows: list.slice(start, end).map((item, place) => ({
      item,
      position: [start + place, key(item)],
    })),
    hasMore: from?.backwards ? start > 0 : end < list.length,
    totalItems: list.length,
  };
}

function rangeOf<T>(
  list: readonly T[],
  key: (item: T) => string,
  limit: number,
  from: PageRequest['from'],
): [number, number] {
  if (!from) {
    return [0, Math.min(limit, list.length)];
  }
  const { place, found } = find(list, key, from.position);
  if (from.backwards) {
    return [Math.max(0, place - limit), place];
  }
  // What stood there is gone: the next row has moved up.
  const start = found ? place + 1 : place;
  return [start, Math.min(start + limit, list.length)];
}

function find<T>(
  list: readonly T[],
  key: (item: T) => string,
  position: RowPosition,
): { place: number; found: boolean } {
  const wanted = String(position[1]);
  const place = Math.min(Math.max(0, Number(position[0])), list.length);
  if (place < list.length && key(list[place]) === wanted) {
    return { place, found: true };
  }
  const moved = list.findIndex(item => key(item) === wanted);
  return moved < 0 ? { place, found: false } : { place: moved, found: true };
}
