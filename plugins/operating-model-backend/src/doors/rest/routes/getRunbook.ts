import { NotFoundError } from '@backstage/errors';
import { runbooksOfModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../../../database/models/ModelDocuments';
import {
  readEntity,
  type StoredEntity,
} from '../../../database/entities/readEntity';
import { readModel } from '../../../database/models/readModel';
import type { RunbookReader } from '../../../catalog/files/RunbookReader';
import { referenceOf } from '../referenceOf';
import type { RouteMounter } from '../RouteMounter';

/** `GET /entities/{kind}/{namespace}/{name}/runbooks/{id}` */
export function getRunbook(
  mount: RouteMounter,
  options: { knex: Knex; documents: ModelDocuments; runbooks: RunbookReader },
): void {
  const { knex, documents, runbooks } = options;

  mount.route(
    'getRunbook',
    async ({ params, credentials, visibility, response }) => {
      const entityRef = referenceOf(params);
      // Whatever the reason: nobody learns what lies on the disk, or that a hidden entity exists.
      const absent = new NotFoundError(
        `No runbook "${params.id}" of ${entityRef} can be shown here`,
      );
      const stored = await readEntity(knex, documents, entityRef);
      if (!stored || !(await visibility.readable([stored])).has(entityRef)) {
        throw absent;
      }
      const runbook = [
        ...stored.effective.runbooks,
        ...(await runbooksOf(stored)),
      ].find(({ value }) => value?.id === params.id)?.value;
      const text =
        runbook?.target === 'file'
          ? await runbooks.read(runbook, credentials)
          : undefined;
      if (text === undefined) {
        throw absent;
      }
      response.set({
        'content-type': 'text/markdown; charset=utf-8',
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
      });
      return text;
    },
  );

  /** Those of a model that concern all that it governs: a route about nothing in particular names them. */
  async function runbooksOf({ kind, entityRef }: StoredEntity) {
    if (kind !== 'operatingmodel') {
      return [];
    }
    const model = await readModel(knex, documents, entityRef);
    const inForce = model?.document.inForce;
    return inForce ? runbooksOfModel(inForce, new Set()) : [];
  }
}
