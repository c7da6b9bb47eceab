import { NotFoundError } from '@backstage/errors';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { assembleDecisionAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { DecisionMaps } from '../map/DecisionMaps';
import { partiesOfEntries } from '../map/partiesOfEntries';
import type { RouteMounter } from '../RouteMounter';

/** `GET /models/{namespace}/{name}/decisions/{id}` */
export function getDecision(
  mount: RouteMounter,
  options: { knex: Knex; maps: DecisionMaps; now: () => Date },
): void {
  mount.route('getDecision', async ({ params, visibility }) => {
    const model = stringifyEntityRef({ kind: 'operatingmodel', ...params });
    const [readable] = await options.maps.of({ model: [model] }, visibility);
    const entry = readable?.decisions.find(
      ({ decision }) => decision.id === params.id,
    );
    if (!entry) {
      throw new NotFoundError(
        `No decision "${params.id}" of ${model} was found`,
      );
    }
    const { evaluatedAt, etag } = readable.stored;
    return assembleDecisionAnswer(
      entry,
      await partiesOfEntries(options.knex, visibility, [entry]),
      { evaluatedAt, entityEtag: etag },
      options.now(),
    );
  });
}
