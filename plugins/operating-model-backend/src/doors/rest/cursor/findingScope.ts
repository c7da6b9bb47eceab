import type { ParsedFindingListQuery } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { CursorScope } from './Cursor';

/** What the cursors of the findings of an entity belong to. */
export function findingScope(
  entityRef: string,
  filter: Omit<ParsedFindingListQuery, 'cursor' | 'limit'> = {},
): CursorScope {
  return { list: 'findings', entityRef, ...filter };
}
