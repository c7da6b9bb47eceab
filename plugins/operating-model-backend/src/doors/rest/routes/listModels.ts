import type { ModelAnswers } from '../../../questions/model/ModelAnswers';
import { decodeCursor } from '../cursor/Cursor';
import { pageInfoOf } from '../cursor/pageInfoOf';
import type { RouteMounter } from '../RouteMounter';

const SCOPE = { list: 'models' };

/** `GET /models` */
export function listModels(
  mount: RouteMounter,
  { modelAnswers }: { modelAnswers: ModelAnswers },
): void {
  mount.route('listModels', async ({ query, seen }) => {
    const cursor =
      query.cursor === undefined
        ? undefined
        : decodeCursor(query.cursor, SCOPE, ['string']);
    const page = await modelAnswers.page(seen, {
      limit: query.limit,
      from: cursor && {
        entityRef: String(cursor.position[0]),
        backwards: cursor.backwards,
      },
    });
    const { items, totalItems } = page;
    const positions = items.length
      ? {
          first: [items[0].entityRef],
          last: [items[items.length - 1].entityRef],
        }
      : undefined;
    return {
      items,
      totalItems,
      pageInfo: pageInfoOf(
        SCOPE,
        { positions, hasMore: page.hasMore },
        cursor,
        totalItems,
      ),
    };
  });
}
