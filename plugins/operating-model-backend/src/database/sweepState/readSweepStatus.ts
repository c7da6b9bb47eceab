import type { Knex } from 'knex';
import { toFilling, type Filling } from './Filling';

/**
 * The run record of the sweeps of all replicas. Times are ISO 8601 UTC.
 */
export interface SweepStatus {
  /** Grows with every publication that changed a row. */
  generation: number;
  startedAt?: string;
  /** Start of the last sweep that succeeded: what is stored held then. */
  evaluatedAt?: string;
  lastSuccessAt?: string;
  durationMs?: number;
  entities?: number;
  rowsWritten?: number;
  /** What stopped the last sweep, where it failed. */
  lastError?: string;
  lastErrorAt?: string;
  /** Hash of the configuration and the checks of the last sweep that succeeded. */
  definition?: string;
  /** Since when it is that one; undefined where it was never another. */
  definitionChangedAt?: string;
  /** How far a fresh catalog has filled. */
  filling: Filling;
}

/**
 * Reads the run record.
 *
 * @throws where the database fails, or takes longer than the time-out; its connection is given up then
 */
export async function readSweepStatus(
  knex: Knex,
  { timeoutMs }: { timeoutMs?: number } = {},
): Promise<SweepStatus> {
  const query = knex('sweep_state').where({ id: 1 }).first();
  const row = await (timeoutMs === undefined
    ? query
    : query.timeout(timeoutMs));
  return {
    generation: row.generation,
    startedAt: row.started_at ?? undefined,
    evaluatedAt: row.evaluated_at ?? undefined,
    lastSuccessAt: row.last_success_at ?? undefined,
    durationMs: row.duration_ms ?? undefined,
    entities: row.entities ?? undefined,
    rowsWritten: row.rows_written ?? undefined,
    lastError: row.last_error ?? undefined,
    lastErrorAt: row.last_error_at ?? undefined,
    definition: row.definition ?? undefined,
    definitionChangedAt: row.definition_changed_at ?? undefined,
    filling: toFilling(row),
  };
}
