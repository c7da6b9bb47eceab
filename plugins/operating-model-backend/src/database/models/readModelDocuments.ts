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

/** A model with its document. */
export interface StoredModelDocument extends StoredModelRow {
  document: ModelDocument;
}

/** Reads every model, in the order of their references, in one statement. One that was never valid has no version in force. */
export async function readModelDocuments(
  knex: Knex,
  documents: ModelDocuments,
): Promise<StoredModelDocument[]> {
  const kept = documents.kept();
  const rows: any[] = await modelQuery(knex)
    .joinRaw(joinKeptDocuments(knex), [kept.hashes])
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
