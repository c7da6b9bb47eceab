import type { RowPage } from './RowPage';

/** Half of the 1 MiB that no answer may be larger than: beside its main list an answer has other things. */
export const MOST_BYTES = 512 * 1024;
/** Of the first page of a list that stands beside others in one answer. */
export const FEW_BYTES = 32 * 1024;
/** Rows of such a page. */
export const FEW_ROWS = 20;

/**
 * The page without the rows that would make it too large, those last read. One row is always left, so that reading comes to
 * an end.
 *
 * @param options - `sizeOf` a row in the answer, in bytes; by default as it is
 */
export function fitPage<T>(
  page: RowPage<T>,
  options: {
    backwards?: boolean;
    mostBytes?: number;
    sizeOf?: (item: T) => number;
  } = {},
): RowPage<T> {
  const { backwards, mostBytes = MOST_BYTES, sizeOf = bytesOf } = options;
  const { rows } = page;
  const read = backwards ? [...rows].reverse() : rows;
  let bytes = 0;
  let fitting = 0;
  for (const { item } of read) {
    bytes += sizeOf(item);
    if (fitting > 0 && bytes > mostBytes) {
      break;
    }
    fitting += 1;
  }
  if (fitting === rows.length) {
    return page;
  }
  return {
    ...page,
    rows: backwards ? rows.slice(-fitting) : rows.slice(0, fitting),
    hasMore: true,
  };
}

/** How large something is in an answer, in bytes. */
export function bytesOf(item: unknown): number {
  return Buffer.byteLength(JSON.stringify(item) ?? '');
}
