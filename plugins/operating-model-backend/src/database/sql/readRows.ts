import type { Knex } from 'knex';
import { isPostgres } from './recordset';

/**
 * Runs a written-out SELECT and gives its rows, which drivers wrap in different ways.
 *
 * @param statement - from our own code, never from input; one `?` per binding
 */
export async function readRows(
  knex: Knex,
  statement: string,
  bindings: readonly string[],
): Promise<any[]> {
  const result = await knex.raw(statement, bindings);
  return isPostgres(knex) ? result.rows : result;
}
