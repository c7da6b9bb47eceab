import type { Knex } from 'knex';
import { isPostgres } from '../database/sql/recordset';
import type { Row } from './dumpTables';

/** Parents before children. */
const FIRST = ['entities'];

/** Fills the tables of a migrated database with the rows of a dump of SQLite, and lets keys go on behind them. */
export async function loadDump(
  knex: Knex,
  dump: { [table: string]: Row[] },
): Promise<void> {
  const tables = [
    ...FIRST,
    ...Object.keys(dump).filter(table => !FIRST.includes(table)),
  ];
  for (const table of tables) {
    const columns = await knex(table).columnInfo();
    await knex(table).delete();
    if (dump[table].length > 0) {
      await knex(table).insert(
        dump[table].map(row =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              // SQLite has no booleans.
              columns[name].type === 'boolean' && value !== null
                ? Boolean(value)
                : value,
            ]),
          ),
        ),
      );
    }
    if (isPostgres(knex) && `${columns.id?.defaultValue}`.includes('nextval')) {
      await knex.raw(
        `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
      );
    }
  }
}
