import type { LoadAnswers } from '../../../questions/load/LoadAnswers';
import { pageOfLoadList } from '../../../questions/load/pageOfLoadList';
import { LIST_POSITION } from '../../../questions/pages/pageOfList';
import { answerPage } from '../cursor/answerPage';
import { loadListScope } from '../cursor/firstOfLoadList';
import { readCursor } from '../cursor/readCursor';
import type { RouteMounter } from '../RouteMounter';

/** `GET /load/{list}` */
export function listLoad(
  mount: RouteMounter,
  { loadAnswers }: { loadAnswers: LoadAnswers },
): void {
  mount.route('listLoad', async ({ params: { list }, query, seen }) => {
    const { limit, cursor: _, ...filter } = query;
    const scope = loadListScope(list, filter);
    const cursor = readCursor(query, scope, LIST_POSITION);
    const { lists } = await loadAnswers.of(filter, seen);
    const page = pageOfLoadList(lists, list, { limit, from: cursor });
    return answerPage(scope, page, cursor);
  });
}
