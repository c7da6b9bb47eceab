import {
  assembleModelAnswer,
  type ModelAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ModelAnswers } from '../../../questions/model/ModelAnswers';
import { notFound } from '../../../questions/notFound';
import { answerPart } from '../cursor/answerPart';
import { partScope } from '../cursor/partScope';
import { referenceOf } from '../referenceOf';
import type { RouteMounter } from '../RouteMounter';

/** `GET /models/{namespace}/{name}` */
export function getModel(
  mount: RouteMounter,
  { modelAnswers }: { modelAnswers: ModelAnswers },
): void {
  mount.route('getModel', async ({ params, seen }) => {
    const entityRef = referenceOf({ kind: 'operatingmodel', ...params });
    const found = await modelAnswers.of(entityRef, seen);
    if (!found) {
      throw notFound(entityRef);
    }
    return assembleModelAnswer({
      ...found,
      parts: Object.fromEntries(
        found.parts.map(([list, part]) => [
          list,
          answerPart(partScope(entityRef, list), part),
        ]),
      ) as ModelAnswer['parts'],
    });
  });
}
