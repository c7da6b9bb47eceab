import { NotFoundError } from '@backstage/errors';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  assembleDecisionAnswer,
  type CheckSet,
  type Facts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { readChoicesSeen } from '../../../visibility/readChoicesSeen';
import { readModelsSeen } from '../../../visibility/readModelsSeen';
import { readPartiesSeen } from '../../../visibility/readPartiesSeen';
import type { RouteMounter } from '../RouteMounter';

/** `GET /models/{namespace}/{name}/decisions/{id}` */
export function getDecision(
  mount: RouteMounter,
  options: {
    checks: CheckSet;
    facts: () => Facts;
    now: () => Date;
  },
): void {
  mount.route('getDecision', async ({ params, seen }) => {
    const reference = stringifyEntityRef({ kind: 'operatingmodel', ...params });
    const [model] = await readModelsSeen(seen, [reference]);
    const entry = model?.decisions.find(
      ({ decision }) => decision.id === params.id,
    );
    if (!entry) {
      throw new NotFoundError(
        `No decision "${params.id}" of ${reference} was found`,
      );
    }
    const [parties, choices] = await Promise.all([
      readPartiesSeen(seen, entry.parties),
      readChoicesSeen(seen, entry.findings),
    ]);
    return assembleDecisionAnswer(entry, parties, {
      evaluatedAt: model.evaluatedAt,
      entityEtag: model.etag,
      facts: options.facts(),
      choices,
      templates: options.checks.templates,
      now: options.now(),
    });
  });
}
