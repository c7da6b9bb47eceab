import type { Knex } from 'knex';

/** The tables of a database, without those of the database itself and of its migrations. */
export async function tablesOf(knex: Knex): Promise<string[]> {
  const postgres = knex.client.config.client === 'pg';
  const found = await knex.raw(
    postgres
      ? "select tablename as name from pg_tables where schemaname = 'public'"
      : "select name from sqlite_master where type = 'table'",
  );
  const rows: { name: string }[] = postgres ? found.rows : found;
  return rows
    .map(({ name }) => name)
    .filter(name => !/^(sqlite|backstage)_|knex/.test(name));
}
