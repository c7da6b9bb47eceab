import type {
  EffectiveModel,
  Verdict,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { laterOf } from '../sql/laterOf';
import type { ModelDocument, ModelDocuments } from '../models/ModelDocuments';
import {
  joinKeptDocuments,
  MODEL_TEXT_COLUMNS,
  toModelTexts,
} from '../models/modelTexts';
import { readRows } from '../sql/readRows';

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
  /** The verdicts that something is to be done about, worst first. */
  findings: Verdict[];
  /** All others, where something among them could not be answered; else none. */
  others: Omit<Verdict, 'subject'>[];
  model?: {
    entityRef: string;
    owner?: string;
    stale: boolean;
    document: ModelDocument;
  };
}

const SWEPT_AT = 'select evaluated_at from sweep_state where id = 1';

const TEXTS = Object.entries(MODEL_TEXT_COLUMNS)
  .map(([name, sql]) => `${sql} as ${name}`)
  .join(', ');

/** Written out, since this is asked more often than anything else and building it takes as long as running it. */
const statement = (knex: Knex) => `
  select
    entities.kind, entities.title, entities.owner_ref as owner, entities.etag,
    entities.refreshed_at, entities.changed_at, (${SWEPT_AT}) as swept_at,
    entity_details.effective, results.findings,
    case when entities.unknowns > 0 then results.others end as others,
    models.entity_ref as model_ref, models.owner_ref as model_owner, models.stale as model_stale,
    ${TEXTS}
  from entities
  join entity_details on entity_details.entity_id = entities.id
  left join results on results.subject_ref = entities.entity_ref
  left join models on models.entity_ref = entities.model_ref
  ${joinKeptDocuments(knex)}
  where entities.entity_ref = ?`;

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
  const kept = documents.kept();
  const [row] = await readRows(knex, statement(knex), [kept.hashes, entityRef]);
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
    findings: row.findings ? JSON.parse(row.findings) : [],
    others: row.others ? JSON.parse(row.others) : [],
    model: row.model_ref
      ? {
          entityRef: row.model_ref,
          owner: row.model_owner ?? undefined,
          stale: Boolean(row.model_stale),
          document: kept.take(toModelTexts(row)),
        }
      : undefined,
  };
}
