import { momentBefore } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';

/** Rows per statement, so that nobody waits long for a lock, and an in-process database holds nobody up. */
const BATCH = 500;

/** What is kept for a time, and the column that says when it happened. */
const TABLES = {
  transitions: { table: 'transitions', column: 'at' },
  offModel: { table: 'off_model_questions', column: 'asked_at' },
} as const;

/** After which age what happened is forgotten, ISO 8601 durations. */
export type Retention = { [kept in keyof typeof TABLES]: string };

/**
 * Removes what happened longer ago than it is kept, oldest first, in small batches that stand each by itself.
 *
 * @returns how many rows were removed
 * @throws the reason of the signal, once it is aborted
 */
export async function pruneHistory(
  knex: Knex,
  retention: Retention,
  options: { now: Date; signal: AbortSignal },
): Promise<{ [kept in keyof Retention]: number }> {
  const removed = { transitions: 0, offModel: 0 };
  for (const kept of Object.keys(TABLES) as (keyof Retention)[]) {
    const { table, column } = TABLES[kept];
    const before = momentBefore(options.now, retention[kept]).toISOString();
    for (;;) {
      options.signal.throwIfAborted();
      const rows = await knex(table)
        .whereIn(
          'id',
          knex(table)
            .select('id')
            .where(column, '<', before)
            .orderBy(column)
            .limit(BATCH),
        )
        .delete();
      removed[kept] += rows;
      if (rows < BATCH) {
        break;
      }
      await setImmediate();
    }
  }
  return removed;
}
