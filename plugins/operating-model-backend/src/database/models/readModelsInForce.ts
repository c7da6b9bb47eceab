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

/** A model with the document of its version in force. */
export interface StoredModelInForce extends StoredModelRow {
  document: ModelDocument;
}

/** Reads every model that has a version in force, in the order of their references, in one statement. */
export async function readModelsInForce(
  knex: Knex,
  documents: ModelDocuments,
): Promise<StoredModelInForce[]> {
  const kept = documents.kept();
  const rows: any[] = await modelQuery(knex)
    .joinRaw(joinKeptDocuments(knex), [kept.hashes])
    .whereNotNull('models.in_force')
    .select({
      ...MODEL_ROW_COLUMNS,
      ...selectModelTexts(knex),
      was_valid: knex.raw('models.in_force is not null'),
    });
  return rows
    .map(row => ({
      ...toModelRow(row),
      document: kept.take(toModelTexts(row)),
    }))
    .sort((one, other) => (one.entityRef < other.entityRef ? -1 : 1));
}
