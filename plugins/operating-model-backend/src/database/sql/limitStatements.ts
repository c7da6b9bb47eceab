import type { Knex } from 'knex';
import { isPostgres } from './recordset';
import { LONGEST_STATEMENT_MS } from './LONGEST_STATEMENT_MS';

/**
 * Ends statements that are never answered, as when a network drops packets without a word, and gives up their connections: they
 * would stay in the pool for ever, and nothing would work again when the database does. Statements of transactions are left alone;
 * whoever waits for them has a time-out.
 */
export function limitStatements(knex: Knex): void {
  if (isPostgres(knex)) {
    knex.on('start', (statement: { timeout?: unknown; _timeout?: number }) => {
      if (
        typeof statement.timeout === 'function' &&
        statement._timeout === undefined
      ) {
        statement.timeout(LONGEST_STATEMENT_MS);
      }
    });
  }
}
