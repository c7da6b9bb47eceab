import type { Knex } from 'knex';
import { tablesOf } from './tablesOf';

/** What the floor's own tables begin with. */
export const FLOOR_PREFIX = 'floor_';

/** The tables whose rows an evaluation makes, parents first, and what their rows are found by. */
const WRITTEN = {
  entities: 'entity_ref',
  entity_details: 'entity_id',
  results: 'subject_ref',
  entity_parties: 'entity_id',
  entity_findings: 'entity_id',
  models: 'entity_ref',
  parties: 'entity_ref',
} as const;
type Written = keyof typeof WRITTEN;
const NAMES = Object.keys(WRITTEN) as Written[];
const COPIES = NAMES.map(name => FLOOR_PREFIX + name);

/** History, roll-ups and the suite's own records, which a sweep keeps beside what it evaluates. */
const LEFT_OUT = [
  'clarity_points',
  'off_model_questions',
  'rollups',
  'sweep_state',
  'transitions',
];

/** Rows of each table, as the suite has stored them. */
export type StoredRows = { [table in Written]: object[] };

/**
 * Copies of the tables that a sweep fills, with their indexes and constraints, to which the same rows are written in the plainest
 * way: one insert per table, of rows that are new.
 */
export class FloorTables {
  readonly #knex: Knex;
  #columns = new Map<Written, string[]>();

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** @throws where the suite has a table of which nobody has said whether the floor writes it */
  async prepare(): Promise<void> {
    const known: string[] = [...NAMES, ...COPIES, ...LEFT_OUT];
    for (const name of await tablesOf(this.#knex)) {
      if (!known.includes(name)) {
        throw new Error(
          `FloorTables.ts does not say whether the floor writes the table ${name}`,
        );
      }
    }
    for (const copy of [...COPIES].reverse()) {
      await this.#knex.schema.dropTableIfExists(copy);
    }
    for (const name of NAMES) {
      await (this.#isPostgres
        ? this.#copyPostgres(name)
        : this.#copySqlite(name));
      const columns = await this.#knex(name).columnInfo();
      this.#columns.set(name, Object.keys(columns));
    }
  }

  async empty(): Promise<void> {
    if (this.#isPostgres) {
      await this.#knex.raw(`truncate ${COPIES.join(', ')}`);
      return;
    }
    for (const copy of COPIES) {
      await this.#knex(copy).delete();
    }
  }

  /** What the suite has stored of these entities, models and parties. */
  async stored(knex: Knex, entityRefs: string[]): Promise<StoredRows> {
    const entities = await knex('entities')
      .select('id')
      .whereIn('entity_ref', entityRefs);
    const ids = entities.map(({ id }) => id);
    const rows: Partial<StoredRows> = {};
    for (const name of NAMES) {
      const column = WRITTEN[name];
      rows[name] = await knex(name).whereIn(
        column,
        column === 'entity_id' ? ids : entityRefs,
      );
    }
    return rows as StoredRows;
  }

  /** Forgets the copies of one entity, so that it is new again. */
  async forget(entityRef: string): Promise<void> {
    const copy = (name: Written) => this.#knex(FLOOR_PREFIX + name);
    await copy('results').where('subject_ref', entityRef).delete();
    // What hangs on the entity goes with it.
    await copy('entities').where('entity_ref', entityRef).delete();
  }

  /** Writes rows that are new: all tables in one statement where the database can. */
  async insert(knex: Knex, rows: StoredRows): Promise<void> {
    const filled = NAMES.filter(name => rows[name].length > 0);
    const texts = filled.map(name => JSON.stringify(rows[name]));
    const inserts = filled.map(name => this.#insert(name));
    if (this.#isPostgres) {
      const parts = inserts.map(
        (insert, part) => `part_${part} as (${insert})`,
      );
      await knex.raw(`with ${parts.join(', ')} select 1`, texts);
      return;
    }
    for (const [part, insert] of inserts.entries()) {
      await knex.raw(insert, [texts[part]]);
    }
  }

  #insert(name: Written): string {
    const copy = FLOOR_PREFIX + name;
    if (this.#isPostgres) {
      return `insert into ${copy} select * from json_populate_recordset(null::${copy}, ?::json)`;
    }
    const columns = this.#columns.get(name) ?? [];
    const values = columns.map(column => `value ->> '${column}'`);
    return `insert into ${copy} (${columns.join(', ')}) select ${values.join(
      ', ',
    )} from json_each(?)`;
  }

  get #isPostgres(): boolean {
    return this.#knex.client.config.client === 'pg';
  }

  async #copyPostgres(name: Written): Promise<void> {
    const copy = FLOOR_PREFIX + name;
    await this.#knex.raw(`create table ${copy} (like ${name} including all)`);
    const { rows } = await this.#knex.raw(
      `select pg_get_constraintdef(oid) as definition from pg_constraint
        where contype = 'f' and conrelid = ?::regclass`,
      [name],
    );
    for (const { definition } of rows) {
      await this.#knex.raw(
        `alter table ${copy} add ${definition.replace(
          /REFERENCES (\w+)/,
          `REFERENCES ${FLOOR_PREFIX}$1`,
        )}`,
      );
    }
  }

  async #copySqlite(name: Written): Promise<void> {
    const made: { sql: string }[] = await this.#knex.raw(
      'select sql from sqlite_master where tbl_name = ? and sql is not null order by type desc',
      [name],
    );
    for (const { sql } of made) {
      await this.#knex.raw(
        sql
          .replace(/index ([`"]?)(\w+)/i, `index $1${FLOOR_PREFIX}$2`)
          .replace(
            new RegExp(`([\`"])(${NAMES.join('|')})\\1`, 'g'),
            `$1${FLOOR_PREFIX}$2$1`,
          ),
      );
    }
  }
}
