import type { ModelAnswers } from '../../../questions/model/ModelAnswers';
import { notFound } from '../../../questions/notFound';
import { LIST_POSITION } from '../../../questions/pages/pageOfList';
import { answerPart } from '../cursor/answerPart';
import { partScope } from '../cursor/partScope';
import { readCursor } from '../cursor/readCursor';
import { referenceOf } from '../referenceOf';
import type { RouteMounter } from '../RouteMounter';

/** `GET /models/{namespace}/{name}/parts/{list}` */
export function listModelParts(
  mount: RouteMounter,
  { modelAnswers }: { modelAnswers: ModelAnswers },
): void {
  mount.route('listModelParts', async ({ params, query, seen }) => {
    const { list, ...named } = params;
    const entityRef = referenceOf({ kind: 'operatingmodel', ...named });
    const { limit, cursor: _, ...filter } = query;
    const scope = partScope(entityRef, list, filter);
    const cursor = readCursor(query, scope, LIST_POSITION);
    const part = await modelAnswers.part(
      entityRef,
      { ...filter, list, limit, from: cursor },
      seen,
    );
    if (!part) {
      throw notFound(entityRef);
    }
    return answerPart(scope, part, cursor);
  });
}
