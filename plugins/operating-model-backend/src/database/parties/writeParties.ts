import type { Knex } from 'knex';
import { changedRows } from '../sql/changedRows';
import { encodeRecord } from '../sql/encodeRecord';
import type { PartyWrite } from './PartyRecord';
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
 * Inserts or replaces groups and users, each only over the row that was read before, where that is said.
 *
 * @param records - at most a thousand, no reference twice
 * @param changedAt - ISO 8601 UTC
 * @returns how many rows were written
 */
export async function writeParties(
  transaction: Knex.Transaction,
  records: readonly PartyWrite[],
  changedAt: string,
): Promise<number> {
  const names = Object.keys(COLUMNS);
  return changedRows(
    await transaction.raw(
      `with input as (select * from ${recordset(transaction, {
        ...COLUMNS,
        base_hash: 'text',
      })})
      insert into parties (${names.join(', ')})
      select ${names.join(', ')} from input where true
      on conflict (entity_ref) do update set
        ${names.map(name => `${name} = excluded.${name}`).join(', ')}
      where parties.content_hash = (
        select coalesce(input.base_hash, parties.content_hash) from input
        where input.entity_ref = parties.entity_ref)`,
      [
        `[${records
          .map(record => encodeRecord({ ...record, changed_at: changedAt }))
          .join(',')}]`,
      ],
    ),
  );
}

/** Removes groups and users that the catalog no longer has, and that are as they were read. */
export async function deleteParties(
  transaction: Knex.Transaction,
  parties: readonly Pick<PartyWrite, 'entity_ref' | 'content_hash'>[],
): Promise<number> {
  return changedRows(
    await transaction.raw(
      `delete from parties where exists (
        select 1 from ${recordset(transaction, {
          entity_ref: 'text',
          content_hash: 'text',
        })}
        where input.entity_ref = parties.entity_ref and input.content_hash = parties.content_hash)`,
      [JSON.stringify(parties)],
    ),
  );
}
