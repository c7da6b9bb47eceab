import type { Knex } from 'knex';
import { tableNames } from './tableNames';

/** A row as the driver gives it. */
export type Row = { [column: string]: unknown };

/** Every row of every table but the run record of the sweeps, whatever its columns, each table in one order. */
export async function dumpTables(
  knex: Knex,
): Promise<{ [table: string]: Row[] }> {
  const tables = (await tableNames(knex)).filter(
    name => name !== 'sweep_state',
  );
  const dump: { [table: string]: Row[] } = {};
  for (const table of tables) {
    const rows: Row[] = await knex(table);
    dump[table] = rows.sort((one, other) =>
      JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
    );
  }
  return dump;
}
