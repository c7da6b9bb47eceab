import { decodeCursor, type Cursor, type CursorScope } from './Cursor';

/**
 * The cursor of a request, if it has one.
 *
 * @param types - as for {@link decodeCursor}
 * @throws InputError where it is none of ours, or belongs to another request
 */
export function readCursor(
  query: { cursor?: string },
  scope: CursorScope,
  types: Parameters<typeof decodeCursor>[2],
): Cursor | undefined {
  return query.cursor === undefined
    ? undefined
    : decodeCursor(query.cursor, scope, types);
}
