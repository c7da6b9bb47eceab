import type { ModelAnswers } from '../../../questions/model/ModelAnswers';
import { answerPage } from '../cursor/answerPage';
import { readCursor } from '../cursor/readCursor';
import type { RouteMounter } from '../RouteMounter';

const SCOPE = { list: 'models' };

/** `GET /models` */
export function listModels(
  mount: RouteMounter,
  { modelAnswers }: { modelAnswers: ModelAnswers },
): void {
  mount.route('listModels', async ({ query, seen }) => {
    const cursor = readCursor(query, SCOPE, ['string']);
    const page = await modelAnswers.page(seen, {
      limit: query.limit,
      from: cursor && {
        entityRef: String(cursor.position[0]),
        backwards: cursor.backwards,
      },
    });
    return answerPage(SCOPE, page, cursor);
  });
}
