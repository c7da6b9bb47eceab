import type { Knex } from 'knex';
import { isPostgres } from '../sql/recordset';
import type { EntityWriter } from './EntityWriter';
import { PostgresEntityWriter } from './PostgresEntityWriter';
import { SqliteEntityWriter } from './SqliteEntityWriter';

/** The writer for the database at hand. */
export function createEntityWriter(knex: Knex): EntityWriter {
  return isPostgres(knex)
    ? new PostgresEntityWriter(knex)
    : new SqliteEntityWriter(knex);
}
