import { NotFoundError } from '@backstage/errors';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  assembleDecisionAnswer,
  type CheckSet,
  type Facts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { DecisionMaps } from '../../../questions/map/DecisionMaps';
import { withoutHiddenParts } from '../../../visibility/withoutHiddenParts';
import { readPartiesSeen } from '../../../visibility/readPartiesSeen';
import type { RouteMounter } from '../RouteMounter';

/** `GET /models/{namespace}/{name}/decisions/{id}` */
export function getDecision(
  mount: RouteMounter,
  options: {
    knex: Knex;
    maps: DecisionMaps;
    checks: CheckSet;
    facts: () => Facts;
    now: () => Date;
  },
): void {
  mount.route('getDecision', async ({ params, visibility }) => {
    const reference = stringifyEntityRef({ kind: 'operatingmodel', ...params });
    const [readable] = await options.maps.of(
      { model: [reference] },
      visibility,
    );
    const entry = readable?.decisions.find(
      ({ decision }) => decision.id === params.id,
    );
    if (!entry) {
      throw new NotFoundError(
        `No decision "${params.id}" of ${reference} was found`,
      );
    }
    const { evaluatedAt, etag } = readable.stored;
    const model = await withoutHiddenParts(
      options.knex,
      visibility,
      entry.model,
    );
    return assembleDecisionAnswer(
      { ...entry, model },
      await readPartiesSeen(options.knex, visibility, entry.parties),
      {
        evaluatedAt,
        entityEtag: etag,
        facts: options.facts(),
        templates: options.checks.templates,
        now: options.now(),
      },
    );
  });
}
