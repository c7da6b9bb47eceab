import type {
  ModelListName,
  ParsedModelPartQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { CursorScope } from './Cursor';

/** What the cursors of a list of a model belong to. */
export function partScope(
  model: string,
  list: ModelListName,
  filter: Omit<ParsedModelPartQuery, 'cursor' | 'limit'> = {},
): CursorScope {
  return { list: `parts/${list}`, model, ...filter };
}
