import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';

/** Deadlock and failed serialisation of PostgreSQL, and a SQLite file that another process holds. */
const TRANSIENT = new Set(['40P01', '40001', 'SQLITE_BUSY']);

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 25;

/**
 * Runs work again where another writer got in its way. The work must be the same when it is repeated, and leave nothing
 * behind when it fails: one statement, or one transaction.
 */
export async function retryTransient<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const code = (error as { code?: string } | undefined)?.code ?? '';
      if (!TRANSIENT.has(code) || attempt === ATTEMPTS) {
        throw error;
      }
      await sleep(FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
}

/** Runs work in one transaction, and again where another writer got in its way. */
export async function inTransaction<T>(
  knex: Knex,
  work: (transaction: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return retryTransient(() => knex.transaction(work));
}
