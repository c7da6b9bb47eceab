import type { Knex } from 'knex';
import { readRows } from '../database/sql/readRows';
import { isPostgres } from '../database/sql/recordset';
import { tableNames } from './tableNames';

/** What a database consists of: its tables, their columns and their indexes, each in one order. */
export async function describeSchema(knex: Knex) {
  const schema: { [table: string]: { columns: string[]; indexes: string[] } } =
    {};
  for (const table of await tableNames(knex)) {
    const columns = Object.entries(await knex(table).columnInfo());
    schema[table] = {
      columns: columns
        .map(
          ([name, { type, nullable }]) =>
            `${name} ${type}${nullable ? '' : ' not null'}`,
        )
        .sort(),
      indexes: await indexNames(knex, table),
    };
  }
  return schema;
}

async function indexNames(knex: Knex, table: string): Promise<string[]> {
  const rows: { name: string }[] = await readRows(
    knex,
    isPostgres(knex)
      ? 'select indexname as name from pg_indexes where tablename = ?'
      : "select name from sqlite_master where type = 'index' and tbl_name = ?",
    [table],
  );
  return rows.map(({ name }) => name).sort();
}
