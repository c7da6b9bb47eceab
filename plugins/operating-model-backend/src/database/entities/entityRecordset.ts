import type { Knex } from 'knex';
import { ENTITY_COLUMNS } from './EntityRecord';
import { recordset } from '../sql/recordset';

const INTEGERS = new Set<string>(['errors', 'warnings', 'infos']);

/** The bound JSON array of `EntityWrite` as rows. */
export function entityRecordset(knex: Knex): string {
  return recordset(knex, {
    ...Object.fromEntries(
      ENTITY_COLUMNS.map(name => [
        name,
        INTEGERS.has(name) ? 'integer' : 'text',
      ]),
    ),
    effective: 'text',
    states: 'text',
    findings: 'text',
    others: 'text',
    transitions: 'text',
    parties: 'text',
    base_version: 'integer',
  });
}

/**
 * Inserts the rows of `input` into `entities`, or replaces those that still have the version that was read: a row
 * that was evaluated singly in the meantime has another one and stays.
 */
export const UPSERT_ENTITIES = `
  insert into entities (${ENTITY_COLUMNS.join(', ')}, version)
  select ${ENTITY_COLUMNS.map(name => `input.${name}`).join(', ')},
    input.base_version + 1
  from input where true
  on conflict (entity_ref) do update set
    ${ENTITY_COLUMNS.filter(name => name !== 'refreshed_at')
      .map(name => `${name} = excluded.${name}`)
      .join(', ')},
    refreshed_at = coalesce(excluded.refreshed_at, entities.refreshed_at),
    version = excluded.version
  where entities.version = excluded.version - 1`;
