import type { Knex } from 'knex';
import type { Pacer } from '../../pacing/Pacer';

/** Rows per statement: an in-process database holds everybody up while it answers. */
const CHUNK = 1000;

/** What a sweep knows of a stored party. */
export interface StoredParty {
  content_hash: string;
  /** ISO 8601 UTC; none of those that were stored before that was kept. */
  changed_at: string | null;
}

/** Every stored party, by reference. */
export async function readStoredParties(
  knex: Knex,
  pacer: Pacer,
): Promise<Map<string, StoredParty>> {
  const stored = new Map<string, StoredParty>();
  let after = '';
  for (;;) {
    const rows = await knex('parties')
      .select('entity_ref', 'content_hash', 'changed_at')
      .where('entity_ref', '>', after)
      .orderBy('entity_ref')
      .limit(CHUNK);
    for (const { entity_ref: entityRef, ...row } of rows) {
      stored.set(entityRef, row);
    }
    if (rows.length < CHUNK) {
      return stored;
    }
    after = rows[rows.length - 1].entity_ref;
    await pacer.pause();
  }
}
