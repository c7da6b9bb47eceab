import type { Page } from '../components/Pages';

/** A list that is one page. */
export function whole<T>(items: T[]): Page<T> {
  return { items, totalItems: items.length, pageInfo: {} };
}

/** The first of something, all of it. */
export function some<T>(items: T[]): { items: T[]; totalItems: number } {
  return { items, totalItems: items.length };
}

/** A page of a list as the backend makes it. A cursor is the number of its first row. */
export function pageOf<T>(
  { items }: Page<T>,
  query: { cursor?: string; limit?: unknown } = {},
): Page<T> {
  const start = Number(query.cursor ?? 0);
  const limit = Number(query.limit ?? 50);
  return {
    items: items.slice(start, start + limit),
    totalItems: items.length,
    pageInfo: {
      ...(start + limit < items.length && {
        nextCursor: String(start + limit),
      }),
      ...(start > 0 && { prevCursor: String(Math.max(0, start - limit)) }),
    },
  };
}
