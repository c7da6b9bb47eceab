import type { Knex } from 'knex';

/** Name and type of each field of a set of records that is handed to the database as one JSON array. */
export type RecordColumns = { readonly [name: string]: 'text' | 'integer' };

/** Whether the database is PostgreSQL; else it is SQLite. */
export function isPostgres(knex: Knex): boolean {
  return knex.client.config.client.includes('pg');
}

/**
 * The part of a FROM clause that turns one bound JSON array of objects into rows: one statement and one parameter,
 * however many rows there are. It contains one `?`.
 *
 * @param columns - names from our own code, never from input
 */
export function recordset(
  knex: Knex,
  columns: RecordColumns,
  alias = 'input',
): string {
  const entries = Object.entries(columns);
  if (isPostgres(knex)) {
    const types = entries.map(([name, type]) => `"${name}" ${type}`);
    return `json_to_recordset(?::json) as ${alias}(${types.join(', ')})`;
  }
  const fields = entries.map(
    ([name]) => `json_extract(value, '$.${name}') as "${name}"`,
  );
  return `(select ${fields.join(', ')} from json_each(?)) as ${alias}`;
}
