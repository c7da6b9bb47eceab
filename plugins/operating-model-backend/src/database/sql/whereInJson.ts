import type { Knex } from 'knex';
import { isPostgres } from './recordset';

/**
 * Restricts a query to rows whose column is among the texts of a JSON array: one parameter, however many there are.
 *
 * @param column - name from our own code, never from input
 * @param json - a JSON array of strings
 */
export function whereInJson(
  knex: Knex,
  query: Knex.QueryBuilder,
  column: string,
  json: string,
): void {
  query.whereRaw(
    isPostgres(knex)
      ? '?? in (select json_array_elements_text(?::json))'
      : '?? in (select value from json_each(?))',
    [column, json],
  );
}
