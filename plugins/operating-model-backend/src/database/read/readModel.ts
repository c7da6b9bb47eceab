import type {
  Finding,
  ModelProblem,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocument, ModelDocuments } from './ModelDocuments';
import {
  MODEL_ROW_COLUMNS,
  modelQuery,
  toModelRow,
  type StoredModelRow,
} from './readModelRows';

/** A stored model in whole. */
export interface StoredModel extends StoredModelRow {
  etag?: string;
  problems: ModelProblem[];
  document: ModelDocument;
  /** Its own findings and those about its parts, worst first. */
  allFindings: Finding[];
}

/**
 * Reads one model in one statement.
 *
 * @param entityRef - full reference in lower case
 */
export async function readModel(
  knex: Knex,
  documents: ModelDocuments,
  entityRef: string,
): Promise<StoredModel | undefined> {
  const row = await modelQuery(knex)
    .leftJoin('entity_details', 'entity_details.entity_id', 'entities.id')
    .where('models.entity_ref', entityRef)
    .first({
      ...MODEL_ROW_COLUMNS,
      etag: 'models.etag',
      problems: 'models.problems',
      in_force: 'models.in_force',
      content_hash: 'models.content_hash',
      model_findings: 'models.findings',
      findings: 'entity_details.findings',
    });
  if (!row) {
    return undefined;
  }
  const document = documents.parse({
    entityRef,
    contentHash: row.content_hash,
    inForce: row.in_force ?? undefined,
    findings: row.model_findings,
  });
  return {
    ...toModelRow({ ...row, was_valid: row.in_force !== null }),
    etag: row.etag ?? undefined,
    problems: JSON.parse(row.problems),
    document,
    allFindings: row.findings ? JSON.parse(row.findings) : document.findings,
  };
}
