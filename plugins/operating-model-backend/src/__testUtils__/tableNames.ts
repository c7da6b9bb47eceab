import type { Knex } from 'knex';
import { readRows } from '../database/sql/readRows';
import { isPostgres } from '../database/sql/recordset';

/** The names of our own tables: without those of knex. */
export async function tableNames(knex: Knex): Promise<string[]> {
  const rows: { name: string }[] = await readRows(
    knex,
    isPostgres(knex)
      ? "select tablename as name from pg_tables where schemaname = 'public'"
      : "select name from sqlite_master where type = 'table'",
    [],
  );
  return rows
    .map(({ name }) => name)
    .filter(name => !/^(knex_|sqlite_)/.test(name))
    .sort();
}
