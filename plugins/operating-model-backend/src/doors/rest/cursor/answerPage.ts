import { fitPage } from '../../../questions/pages/fitPage';
import type { RowPage } from '../../../questions/pages/RowPage';
import type { Cursor, CursorScope } from './Cursor';
import { pageInfoOf } from './pageInfoOf';

/**
 * A page as it is answered, in the shape of Backstage's own lists.
 *
 * @param scope - what the cursors belong to
 * @param cursor - what led to the page; undefined for the first
 * @param mostBytes - where it must be smaller than a page usually may be
 */
export function answerPage<T>(
  scope: CursorScope,
  page: RowPage<T>,
  cursor?: Cursor,
  mostBytes?: number,
) {
  const fitted = fitPage(page, { backwards: cursor?.backwards, mostBytes });
  const { rows, hasMore, totalItems } = fitted;
  const positions = rows.length
    ? { first: rows[0].position, last: rows[rows.length - 1].position }
    : undefined;
  return {
    items: rows.map(({ item }) => item),
    totalItems,
    pageInfo: pageInfoOf(scope, { positions, hasMore }, cursor, totalItems),
  };
}
