import { LIST_POSITION } from '../../../questions/pages/pageOfList';
import { pageOfIssueClasses } from '../../../questions/route/pageOfIssueClasses';
import { answerPage } from '../cursor/answerPage';
import { readCursor } from '../cursor/readCursor';
import type { RouteMounter } from '../RouteMounter';

/** `GET /issue-classes` */
export function listIssueClasses(mount: RouteMounter): void {
  mount.route('listIssueClasses', async ({ query, seen }) => {
    const { limit, cursor: _, ...filter } = query;
    const scope = { list: 'issueClasses', ...filter };
    const cursor = readCursor(query, scope, LIST_POSITION);
    const page = await pageOfIssueClasses(seen, {
      ...filter,
      limit,
      from: cursor,
    });
    return answerPage(scope, page, cursor);
  });
}
