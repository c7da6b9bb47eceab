import type { Knex } from 'knex';
import { changedRows } from '../sql/changedRows';
import { encodeRecord } from '../sql/encodeRecord';
import type { PartyRecord } from './PartyRecord';
import { recordset } from '../sql/recordset';

const COLUMNS = {
  entity_ref: 'text',
  kind: 'text',
  title: 'text',
  contacts: 'text',
  member_count: 'integer',
  children: 'text',
  etag: 'text',
  content_hash: 'text',
  changed_at: 'text',
} as const;

/**
 * Inserts or replaces groups and users.
 *
 * @param records - at most a thousand, no reference twice
 * @param changedAt - ISO 8601 UTC
 * @returns how many rows were written
 */
export async function writeParties(
  transaction: Knex.Transaction,
  records: readonly PartyRecord[],
  changedAt: string,
): Promise<number> {
  const names = Object.keys(COLUMNS);
  return changedRows(
    await transaction.raw(
      `insert into parties (${names.join(', ')})
      select ${names.join(', ')} from ${recordset(
        transaction,
        COLUMNS,
      )} where true
      on conflict (entity_ref) do update set
        ${names.map(name => `${name} = excluded.${name}`).join(', ')}`,
      [
        `[${records
          .map(record => encodeRecord({ ...record, changed_at: changedAt }))
          .join(',')}]`,
      ],
    ),
  );
}

/** Removes groups and users that the catalog no longer has. */
export async function deleteParties(
  transaction: Knex.Transaction,
  entityRefs: readonly string[],
): Promise<number> {
  return changedRows(
    await transaction.raw(
      `delete from parties where entity_ref in (
        select entity_ref from ${recordset(transaction, {
          entity_ref: 'text',
        })})`,
      [JSON.stringify(entityRefs.map(entity_ref => ({ entity_ref })))],
    ),
  );
}
