import type {
  LoadListName,
  LoadLists,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { pageOfList } from '../pages/pageOfList';
import type { PageRequest, RowPage } from '../pages/RowPage';

type Item = LoadLists[LoadListName][number];

/** A page of a list of the load, in its order. */
export function pageOfLoadList<List extends LoadListName>(
  lists: LoadLists,
  list: List,
  request: PageRequest,
): RowPage<LoadLists[List][number]> {
  return pageOfList<Item>(lists[list], keyOf, request);
}

function keyOf(item: Item): string {
  return 'party' in item ? item.party.entityRef : `${item.model} ${item.id}`;
}
