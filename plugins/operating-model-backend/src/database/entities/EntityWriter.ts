import type { Knex } from 'knex';
import type { RecordBatch } from './PackedRecords';

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
