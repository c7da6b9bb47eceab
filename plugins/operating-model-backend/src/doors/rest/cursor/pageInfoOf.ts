import { encodeCursor, type Cursor, type CursorScope } from './Cursor';

/**
 * The cursors to the neighbours of a page.
 *
 * @param page - `positions` of its first and last row; `hasMore` in the direction of reading
 * @param cursor - what led to the page; undefined for the first
 */
export function pageInfoOf(
  scope: CursorScope,
  page: {
    positions?: { first: Cursor['position']; last: Cursor['position'] };
    hasMore: boolean;
  },
  cursor: Cursor | undefined,
  totalItems: number,
): { nextCursor?: string; prevCursor?: string } {
  if (!page.positions) {
    return {};
  }
  const { first, last } = page.positions;
  const encode = (position: Cursor['position'], backwards: boolean) =>
    encodeCursor(scope, { position, backwards, totalItems });
  // Whoever came from one side can go back there.
  const hasNext = cursor?.backwards ? true : page.hasMore;
  const hasPrevious = cursor?.backwards ? page.hasMore : cursor !== undefined;
  return {
    ...(hasNext && { nextCursor: encode(last, false) }),
    ...(hasPrevious && { prevCursor: encode(first, true) }),
  };
}
