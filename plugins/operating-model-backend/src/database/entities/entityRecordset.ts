import type { Knex } from 'knex';
import { ENTITY_COLUMNS } from './EntityRecord';
import { isPostgres, recordset, type RecordColumns } from '../sql/recordset';
import { ETAG_SINCE } from '../transitions/ETAG_SINCE';

const INTEGERS = new Set<string>(['errors', 'warnings', 'infos', 'unknowns']);

/** The fields of an `EntityWrite` as columns. */
export const WRITTEN_COLUMNS: RecordColumns = {
  ...Object.fromEntries(
    ENTITY_COLUMNS.map(name => [name, INTEGERS.has(name) ? 'integer' : 'text']),
  ),
  effective: 'text',
  states: 'text',
  findings: 'text',
  others: 'text',
  transitions: 'text',
  parties: 'text',
  base_version: 'integer',
};

/**
 * The bound records as rows, a part of a FROM clause: of PostgreSQL an array of texts for each column, as `ColumnEncoder` gives them,
 * of SQLite one JSON array.
 */
export function entityRecordset(knex: Knex): string {
  if (!isPostgres(knex)) {
    return recordset(knex, WRITTEN_COLUMNS);
  }
  const columns = Object.entries(WRITTEN_COLUMNS);
  return `(select ${columns
    .map(([name, type]) => (type === 'text' ? name : `${name}::${type}`))
    .join(', ')}
    from unnest(${columns.map(() => '?::text[]').join(', ')})
      as given(${columns.map(([name]) => name).join(', ')})) as input`;
}

/**
 * Inserts the rows of `input` into `entities`, or replaces those that still have the version that was read: a row
 * that was evaluated singly in the meantime has another one and stays, and one that was removed does not come back.
 *
 * @param stored - a SELECT of the references that are stored
 */
export const upsertEntities = (stored: string) => `
  insert into entities (${ENTITY_COLUMNS.join(', ')}, etag_since, version)
  select ${ENTITY_COLUMNS.map(name => `input.${name}`).join(', ')},
    input.changed_at, input.base_version + 1
  from input where input.base_version = 0 or input.entity_ref in (${stored})
  on conflict (entity_ref) do update set
    ${ENTITY_COLUMNS.filter(name => name !== 'refreshed_at')
      .map(name => `${name} = excluded.${name}`)
      .join(', ')},
    etag_since = ${ETAG_SINCE.entities},
    refreshed_at = coalesce(excluded.refreshed_at, entities.refreshed_at),
    version = excluded.version
  where entities.version = excluded.version - 1`;
