import type {
  Finding,
  ModelProblem,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocument, ModelDocuments } from './ModelDocuments';
import { joinModelTexts, MODEL_TEXT_COLUMNS, toModelTexts } from './modelTexts';
import {
  MODEL_ROW_COLUMNS,
  modelQuery,
  toModelRow,
  type StoredModelRow,
} from './readModelRows';

/** A stored model in whole. */
export interface StoredModel extends StoredModelRow {
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
  const kept = documents.kept();
  const row = await modelQuery(knex)
    .joinRaw(joinModelTexts(knex), [kept.hashes])
    .leftJoin('entity_details', 'entity_details.entity_id', 'entities.id')
    .where('models.entity_ref', entityRef)
    .first({
      ...MODEL_ROW_COLUMNS,
      problems: 'models.problems',
      ...MODEL_TEXT_COLUMNS,
      was_valid: knex.raw('models.in_force is not null'),
      findings: 'entity_details.findings',
    });
  if (!row) {
    return undefined;
  }
  const document = kept.take(toModelTexts(row));
  return {
    ...toModelRow(row),
    problems: JSON.parse(row.problems),
    document,
    allFindings: row.findings ? JSON.parse(row.findings) : document.findings,
  };
}
