import type { Knex } from 'knex';
import { readRows } from '../sql/readRows';
import { recordset } from '../sql/recordset';

/** How something was seen that evaluations rely on. */
export interface Seen {
  etag?: string;
  /** ISO 8601 UTC: since when it is seen like this; undefined where that was not kept. */
  since?: string;
}

/** Entities, models and parties as they are stored, by reference; those that are not are absent. One statement. */
export async function readSeen(
  knex: Knex,
  references: readonly string[],
): Promise<Map<string, Seen>> {
  if (references.length === 0) {
    return new Map();
  }
  const input = recordset(knex, { entity_ref: 'text' });
  const rows = await readRows(
    knex,
    `with asked as (select * from ${input})
    select entity_ref, etag, etag_since as since from entities where entity_ref in (select entity_ref from asked)
    union all
    select entity_ref, etag, etag_since from models where entity_ref in (select entity_ref from asked)
    union all
    select entity_ref, etag, changed_at from parties where entity_ref in (select entity_ref from asked)`,
    [JSON.stringify(references.map(entity_ref => ({ entity_ref })))],
  );
  return new Map(
    rows.map(({ entity_ref, etag, since }) => [
      entity_ref,
      { etag: etag ?? undefined, since: since ?? undefined },
    ]),
  );
}
