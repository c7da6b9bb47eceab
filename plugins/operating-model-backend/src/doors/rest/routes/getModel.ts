import type { ModelAnswers } from '../../../questions/model/ModelAnswers';
import { notFound } from '../../../questions/notFound';
import { referenceOf } from '../referenceOf';
import type { RouteMounter } from '../RouteMounter';

/** `GET /models/{namespace}/{name}` */
export function getModel(
  mount: RouteMounter,
  { modelAnswers }: { modelAnswers: ModelAnswers },
): void {
  mount.route('getModel', async ({ params, seen }) => {
    const entityRef = referenceOf({ kind: 'operatingmodel', ...params });
    const answer = await modelAnswers.of(entityRef, seen);
    if (!answer) {
      throw notFound(entityRef);
    }
    return answer;
  });
}
