import type { Knex } from 'knex';
import { isPostgres } from '../database/sql/recordset';

/** Reads several things as of one moment, whatever is written meanwhile. */
export async function inSnapshot<T>(
  knex: Knex,
  read: (snapshot: Knex) => Promise<T>,
): Promise<T> {
  return knex.transaction(
    read,
    isPostgres(knex) ? { isolationLevel: 'repeatable read' } : undefined,
  );
}
