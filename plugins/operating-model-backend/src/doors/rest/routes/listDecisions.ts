import { answerPage } from '../cursor/answerPage';
import { readCursor } from '../cursor/readCursor';
import {
  positionTypes,
  type DecisionPosition,
} from '../../../questions/map/DecisionOrder';
import { readDecisionPage } from '../../../questions/map/readDecisionPage';
import type { RouteMounter } from '../RouteMounter';

/** `GET /decisions` */
export function listDecisions(
  mount: RouteMounter,
  options: { now: () => Date },
): void {
  mount.route('listDecisions', async ({ query, seen }) => {
    const { limit, cursor: _, sort = 'gaps', ...filter } = query;
    const scope = { ...filter, sort };
    const cursor = readCursor(query, scope, positionTypes(sort));
    const page = await readDecisionPage(
      filter,
      {
        sort,
        limit,
        from: cursor && {
          position: cursor.position as DecisionPosition,
          backwards: cursor.backwards,
        },
      },
      { seen, now: options.now() },
    );
    return answerPage(scope, page, cursor);
  });
}
