import type {
  LoadListName,
  LoadListPage,
  LoadLists,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { LoadFilter } from '../../../questions/load/LoadAnswers';
import { pageOfLoadList } from '../../../questions/load/pageOfLoadList';
import { FEW_BYTES, FEW_ROWS } from '../../../questions/pages/fitPage';
import { answerPage } from './answerPage';
import type { CursorScope } from './Cursor';

/** What the cursors of a list of the load belong to. */
export function loadListScope(
  list: LoadListName,
  { model, area, party, below }: LoadFilter,
): CursorScope {
  return { list: `load/${list}`, model, area, party, below };
}

/** The first page of a list of the load, where it stands beside others. */
export function firstOfLoadList<List extends LoadListName>(
  lists: LoadLists,
  list: List,
  filter: LoadFilter,
): LoadListPage<List> {
  return answerPage(
    loadListScope(list, filter),
    pageOfLoadList(lists, list, { limit: FEW_ROWS }),
    undefined,
    FEW_BYTES,
  ) as LoadListPage<List>;
}
