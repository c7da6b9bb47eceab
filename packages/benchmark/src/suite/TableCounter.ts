import type { Knex } from 'knex';

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
    for (const table of await this.#tables()) {
      await this.#knex(table).delete();
    }
  }

  /** Makes every stored entity look changed, so that the next sweep writes all of them while readers still have them. */
  async invalidate(): Promise<void> {
    await this.#knex('entities').update({ content_hash: 'invalidated' });
  }

  /** Rows inserted, updated or deleted since the database was made, the run record left out. */
  async written(): Promise<number> {
    if (this.#knex.client.config.client !== 'pg') {
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

  async #tables(): Promise<string[]> {
    const postgres = this.#knex.client.config.client === 'pg';
    const found = await this.#knex.raw(
      postgres
        ? "select tablename as name from pg_tables where schemaname = 'public'"
        : "select name from sqlite_master where type = 'table'",
    );
    const rows: { name: string }[] = postgres ? found.rows : found;
    return rows
      .map(({ name }) => name)
      .filter(
        name =>
          !/^(knex|sqlite|backstage)_/.test(name) &&
          !name.includes('knex') &&
          !RUN_RECORD.test(name) &&
          name !== 'floor',
      );
  }
}
