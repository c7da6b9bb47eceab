import type { Knex } from 'knex';
import { FLOOR_PREFIX } from './FloorTables';
import { tablesOf } from './tablesOf';

/** The sweep's own record, the one row that every sweep writes. */
const RUN_RECORD = /sweep/;

/** Empties the suite's tables and counts the rows that are written to them. */
export class TableCounter {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Takes the suite back to the state before its first sweep. */
  async empty(): Promise<void> {
    const tables = await this.#tables();
    if (this.#isPostgres) {
      await this.#knex.raw(`truncate ${tables.join(', ')}`);
      return;
    }
    for (const table of tables) {
      await this.#knex(table).delete();
    }
  }

  /** Makes every stored entity look changed, so that the next sweep writes all of them while readers still have them. */
  async invalidate(): Promise<void> {
    await this.#knex('entities').update({ content_hash: 'invalidated' });
  }

  /** Rows inserted, updated or deleted since the database was made, the run record left out. */
  async written(): Promise<number> {
    if (!this.#isPostgres) {
      return 0;
    }
    // Figures of a session that is not idle arrive late unless it is told to hand them in.
    await this.#knex.raw('select pg_stat_force_next_flush()');
    await new Promise(resolve => setTimeout(resolve, 1_100));
    const tables = await this.#tables();
    const { rows } = await this.#knex.raw(
      'select relname, n_tup_ins + n_tup_upd + n_tup_del as written from pg_stat_user_tables',
    );
    return rows
      .filter(({ relname }: { relname: string }) => tables.includes(relname))
      .reduce(
        (sum: number, { written }: { written: string }) =>
          sum + Number(written),
        0,
      );
  }

  get #isPostgres(): boolean {
    return this.#knex.client.config.client === 'pg';
  }

  async #tables(): Promise<string[]> {
    const tables = await tablesOf(this.#knex);
    return tables.filter(
      name => !RUN_RECORD.test(name) && !name.startsWith(FLOOR_PREFIX),
    );
  }
}
