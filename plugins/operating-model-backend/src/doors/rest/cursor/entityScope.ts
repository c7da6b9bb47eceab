import type { EntityFilter } from '../../../visibility/readEntityPageSeen';
import type { CursorScope } from './Cursor';

/**
 * What the cursors of a list of entities belong to: what was asked, not the groups below, since those may change between two pages.
 *
 * @param asked - as it is compared with, but for the groups below the parties
 */
export function entityScope(
  asked: EntityFilter,
  below: string | undefined,
  sort: string,
): CursorScope {
  return { ...asked, below, sort };
}
