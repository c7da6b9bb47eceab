import { LIST_POSITION, pageOfList } from '../../../questions/pages/pageOfList';
import { readSummarySeen } from '../../../visibility/readSummarySeen';
import { answerPage } from '../cursor/answerPage';
import { readCursor } from '../cursor/readCursor';
import type { RouteMounter } from '../RouteMounter';

/** `GET /summary` */
export function getSummary(mount: RouteMounter): void {
  mount.route('getSummary', async ({ query, seen }) => {
    const { groupBy, limit } = query;
    const scope = { list: 'summary', groupBy };
    const cursor = readCursor(query, scope, LIST_POSITION);
    const groups = await readSummarySeen(seen, groupBy);
    const page = pageOfList(groups, ({ key }) => key, { limit, from: cursor });
    return answerPage(scope, page, cursor);
  });
}
