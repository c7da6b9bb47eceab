import type { Knex } from 'knex';
import { PostgresEntityWriter } from './PostgresEntityWriter';
import type { RecordBatch } from './PackedRecords';
import { isPostgres } from './recordset';
import { SqliteEntityWriter } from './SqliteEntityWriter';

/**
 * Writes evaluated entities into all their tables, many in one go.
 */
export interface EntityWriter {
  /** How many records one call should carry at most, so that no statement takes long. */
  readonly batchSize: number;

  /**
   * Inserts or replaces the entities whose stored version still is the `base_version` of the record.
   *
   * @param batch - no entity twice
   * @returns the references of those that were written, and how many rows in all
   */
  write(
    transaction: Knex.Transaction,
    batch: RecordBatch,
  ): Promise<{ entityRefs: string[]; rows: number }>;
}

/** The writer for the database at hand. */
export function createEntityWriter(knex: Knex): EntityWriter {
  return isPostgres(knex)
    ? new PostgresEntityWriter(knex)
    : new SqliteEntityWriter(knex);
}
