import type { Knex } from 'knex';
import { storableText } from '../sql/encodeRecord';
import { fillingColumns, type Filling } from './Filling';
import { StaleSweepError } from './StaleSweepError';

/**
 * Takes the fencing token of a sweep that starts: from now on every earlier one is stale.
 *
 * @param startedAt - ISO 8601 UTC
 */
export async function takeFencingToken(
  knex: Knex,
  startedAt: string,
): Promise<number> {
  const [{ token }] = await knex('sweep_state')
    .where({ id: 1 })
    .update({ token: knex.raw('token + 1'), started_at: startedAt })
    .returning('token');
  return token;
}

/**
 * Makes sure that nobody took a later token, and holds the others back until the transaction ends.
 *
 * @throws StaleSweepError
 */
export async function holdFence(
  transaction: Knex.Transaction,
  token: number,
): Promise<void> {
  const held = await transaction('sweep_state')
    .where({ id: 1, token })
    .update({ last_error: null, last_error_at: null });
  if (held === 0) {
    throw new StaleSweepError(token);
  }
}

/** What a sweep that succeeded leaves in its record. Times are ISO 8601 UTC. */
export interface SweepSuccess {
  evaluatedAt: string;
  finishedAt: string;
  durationMs: number;
  entities: number;
  rowsWritten: number;
  /** Hash of the configuration and the checks. */
  definition: string;
  /** Since when that is so; undefined where it was never another one. */
  definitionChangedAt?: string;
  /** How far a fresh catalog has filled. */
  filling: Filling;
  /** Whether it is filled since this sweep: whoever keeps an index has to know. */
  isFilledNow: boolean;
}

/**
 * Records a success, in the transaction that holds the fence.
 *
 * @returns the generation of the store
 */
export async function recordSuccess(
  transaction: Knex.Transaction,
  success: SweepSuccess,
): Promise<number> {
  const [{ generation }] = await transaction('sweep_state')
    .where({ id: 1 })
    .update({
      generation: transaction.raw('generation + ?', [
        success.rowsWritten > 0 || success.isFilledNow ? 1 : 0,
      ]),
      evaluated_at: success.evaluatedAt,
      last_success_at: success.finishedAt,
      duration_ms: Math.round(success.durationMs),
      entities: success.entities,
      rows_written: success.rowsWritten,
      definition: success.definition,
      definition_changed_at: success.definitionChangedAt ?? null,
      ...fillingColumns(success.filling),
    })
    .returning('generation');
  return generation;
}

/**
 * Records that a sweep found an empty catalog: nothing stopped it, and nothing is known anew. What stopped an earlier one stays as
 * long as entities are stored: these have not been read since.
 */
export async function recordEmpty(knex: Knex, token: number): Promise<void> {
  await knex('sweep_state')
    .where({ id: 1, token })
    .whereNotExists(knex('entities').select('id'))
    .update({ last_error: null, last_error_at: null });
}

/** Records what stopped a sweep, unless a later one has started. */
export async function recordFailure(
  knex: Knex,
  token: number,
  failure: { message: string; at: string },
): Promise<void> {
  await knex('sweep_state')
    .where({ id: 1, token })
    .update({
      last_error: storableText(failure.message.slice(0, 2000)),
      last_error_at: failure.at,
    });
}
