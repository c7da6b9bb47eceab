import {
  doubtsOfModel,
  type ModelDoubt,
  type Templates,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { readInvalidModelsSeen } from '../../visibility/readInvalidModelsSeen';
import type { SeenModel } from '../../visibility/readModelsSeen';
import type { Seen } from '../../visibility/Seen';
import { references } from '../references';
import type { MapQuery } from './readDecisionMaps';

/**
 * What has to be known of the models to read figures about them, those that are in none of them first. Of an entity, of parties and of
 * kinds of areas nobody can tell whether a text that cannot be read is about them: it is named there, too.
 *
 * @param models - those that the figures are about
 */
export async function readDoubts(
  query: MapQuery,
  models: readonly SeenModel[],
  seen: Seen,
  options: { templates: Templates; now: Date },
): Promise<ModelDoubt[]> {
  const invalid = await readInvalidModelsSeen(
    seen,
    references('model', query.model, 'operatingmodel'),
  );
  return [
    ...invalid.flatMap(model =>
      doubtsOfModel({ ...model, isStale: false, ...options }),
    ),
    ...models.flatMap(({ entityRef, model, isStale }) =>
      doubtsOfModel({ entityRef, model, isStale, ...options }),
    ),
  ];
}
