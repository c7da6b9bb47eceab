import type { ModelProblem } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocument, ModelDocuments } from './ModelDocuments';
import {
  joinKeptDocuments,
  selectModelTexts,
  toModelTexts,
} from './modelTexts';
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
    .joinRaw(joinKeptDocuments(knex), [kept.hashes])
    .where('models.entity_ref', entityRef)
    .first({
      ...MODEL_ROW_COLUMNS,
      problems: 'models.problems',
      ...selectModelTexts(knex),
      was_valid: knex.raw('models.in_force is not null'),
    });
  if (!row) {
    return undefined;
  }
  return {
    ...toModelRow(row),
    problems: JSON.parse(row.problems),
    document: kept.take(toModelTexts(row)),
  };
}
