import type { Knex } from 'knex';
import type { RollupShifts } from '../rollups/RollupShifts';
import type { RecordBatch } from './PackedRecords';
import type { RecordEncoder } from './RecordEncoder';

/**
 * Writes evaluated entities into all their tables, many in one go.
 */
export interface EntityWriter {
  /** How many records one call should carry at most, so that no statement takes long. */
  readonly batchSize: number;

  /** Whether a call is one statement, which is a transaction by itself. */
  readonly isOneStatement: boolean;

  /** Brings records into the form of a {@link RecordBatch} of this writer. */
  createEncoder(): RecordEncoder;

  /**
   * Inserts or replaces the entities whose stored version still is the `base_version` of the record.
   *
   * @param knex - a transaction, or, where a call is one statement, the database
   * @param batch - no entity twice
   * @param rollups - gathers what moves in the rollups, for the end of the transaction; moved at once where it is left out
   * @returns the references of those that were written, and how many rows in all
   */
  write(
    knex: Knex,
    batch: RecordBatch,
    rollups?: RollupShifts,
  ): Promise<{ entityRefs: string[]; rows: number }>;
}
