import type { EntityAnswers } from '../../../questions/entity/EntityAnswers';
import { notFound } from '../../../questions/notFound';
import { withMoreFindings } from '../cursor/withMoreFindings';
import { referenceOf } from '../referenceOf';
import type { RouteMounter } from '../RouteMounter';

/** `GET /entities/{kind}/{namespace}/{name}` */
export function getEntity(
  mount: RouteMounter,
  options: { entityAnswers: EntityAnswers },
): void {
  mount.route('getEntity', async ({ params, seen }) => {
    const entityRef = referenceOf(params);
    const answer = await options.entityAnswers.of(entityRef, seen);
    if (!answer) {
      throw notFound(entityRef);
    }
    return withMoreFindings(answer);
  });
}
