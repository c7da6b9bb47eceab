import { useCallback, useMemo } from 'react';
import type { Page } from './Page';
import { usePages, type Pages } from './usePages';

/** Rows that are all there already, in pages as if the backend paged them; a cursor is the number of the first row. */
export function useRowsInPages<T>(
  name: `${string}.cursor`,
  rows: readonly T[],
  size: number,
): Pages<Page<T>> {
  const pageAt = useCallback(
    (start: number): Page<T> => ({
      items: rows.slice(start, start + size),
      totalItems: rows.length,
      pageInfo: {
        ...(start + size < rows.length && {
          nextCursor: String(start + size),
        }),
        ...(start > 0 && { prevCursor: String(Math.max(0, start - size)) }),
      },
    }),
    [rows, size],
  );
  return usePages(
    name,
    useMemo(() => pageAt(0), [pageAt]),
    useCallback(
      // Fewer rows may be left than when the link was made.
      async cursor => pageAt(firstRowOf(cursor, rows.length)),
      [pageAt, rows.length],
    ),
  );
}

function firstRowOf(cursor: string | undefined, total: number): number {
  const start = Number(cursor);
  return Number.isInteger(start) && start > 0 && start < total ? start : 0;
}
