import type { Knex } from 'knex';
import type { Pacer } from '../../pacing/Pacer';

/** Rows per statement: an in-process database holds everybody up while it answers. */
const CHUNK = 1000;

/** What a sweep knows of a stored entity. */
export interface StoredEntityRow {
  id: number;
  version: number;
  content_hash: string;
  etag: string | null;
  model_ref: string | null;
  /** ISO 8601 UTC: since when it is seen with this etag. */
  etag_since: string | null;
  /** ISO 8601 UTC: when it was last evaluated by itself. */
  refreshed_at: string | null;
}

/** Every stored entity, by reference. */
export async function readStoredEntities(
  knex: Knex,
  pacer: Pacer,
): Promise<Map<string, StoredEntityRow>> {
  const stored = new Map<string, StoredEntityRow>();
  let after = 0;
  for (;;) {
    const rows = await knex('entities')
      .select(
        'id',
        'entity_ref',
        'version',
        'content_hash',
        'etag',
        'model_ref',
        'etag_since',
        'refreshed_at',
      )
      .where('id', '>', after)
      .orderBy('id')
      .limit(CHUNK);
    for (const { entity_ref: entityRef, ...row } of rows) {
      stored.set(entityRef, row);
    }
    if (rows.length < CHUNK) {
      return stored;
    }
    after = rows[rows.length - 1].id;
    await pacer.pause();
  }
}
