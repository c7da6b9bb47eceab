import type {
  EffectiveModel,
  Finding,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { laterOf } from './laterOf';
import type { ModelDocument, ModelDocuments } from './ModelDocuments';

/** What is stored for one entity, with the model that applies to it. */
export interface StoredEntity {
  entityRef: string;
  kind: string;
  title?: string;
  owner?: string;
  etag?: string;
  /** ISO 8601 UTC. */
  evaluatedAt: string;
  effective: EffectiveModel;
  findings: Finding[];
  model?: {
    entityRef: string;
    owner?: string;
    stale: boolean;
    document: ModelDocument;
  };
}

/**
 * Reads one entity and everything that its answer needs but the parties, in one statement.
 *
 * @param entityRef - full reference in lower case
 */
export async function readEntity(
  knex: Knex,
  documents: ModelDocuments,
  entityRef: string,
): Promise<StoredEntity | undefined> {
  const row = await knex('entities')
    .join('entity_details', 'entity_details.entity_id', 'entities.id')
    .leftJoin('models', 'models.entity_ref', 'entities.model_ref')
    .leftJoin('sweep_state', join => join.onVal('sweep_state.id', 1))
    .where('entities.entity_ref', entityRef)
    .first({
      kind: 'entities.kind',
      title: 'entities.title',
      owner: 'entities.owner_ref',
      etag: 'entities.etag',
      refreshed_at: 'entities.refreshed_at',
      changed_at: 'entities.changed_at',
      swept_at: 'sweep_state.evaluated_at',
      effective: 'entity_details.effective',
      findings: 'entity_details.findings',
      model_ref: 'models.entity_ref',
      model_owner: 'models.owner_ref',
      model_stale: 'models.stale',
      model_hash: 'models.content_hash',
      model_in_force: 'models.in_force',
      model_findings: 'models.findings',
    });
  if (!row) {
    return undefined;
  }
  return {
    entityRef,
    kind: row.kind,
    title: row.title ?? undefined,
    owner: row.owner ?? undefined,
    etag: row.etag ?? undefined,
    evaluatedAt: laterOf(row.swept_at, row.refreshed_at) ?? row.changed_at,
    effective: JSON.parse(row.effective),
    findings: JSON.parse(row.findings),
    model: row.model_ref
      ? {
          entityRef: row.model_ref,
          owner: row.model_owner ?? undefined,
          stale: Boolean(row.model_stale),
          document: documents.parse({
            entityRef: row.model_ref,
            contentHash: row.model_hash,
            inForce: row.model_in_force ?? undefined,
            findings: row.model_findings,
          }),
        }
      : undefined,
  };
}
