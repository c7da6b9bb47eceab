import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';

/** Somebody who comes into the catalog can be chosen after at most this long. */
const KEPT_FOR_MS = 30_000;

type PartyKind = 'group' | 'user';

/**
 * References of all people, and of all groups with people, sorted: nearly every answer has a fix for which one of them is chosen,
 * and they seldom change, so they are kept for a short time.
 */
export class KeptPartyRefs {
  readonly #kept: LRUCache<PartyKind, readonly string[]>;

  constructor(options: { knex: Knex }) {
    this.#kept = new LRUCache({
      max: 2,
      ttl: KEPT_FOR_MS,
      // Requests at the same time join; a read that failed is not kept.
      fetchMethod: kind => readPartyRefs(options.knex, kind),
    });
  }

  async of(kind: PartyKind): Promise<readonly string[]> {
    return (await this.#kept.fetch(kind)) ?? [];
  }
}

async function readPartyRefs(
  knex: Knex,
  kind: PartyKind,
): Promise<readonly string[]> {
  const query = knex('parties').where({ kind }).select('entity_ref');
  if (kind === 'group') {
    query.where('member_count', '>', 0);
  }
  const rows: { entity_ref: string }[] = await query;
  return rows.map(row => row.entity_ref).sort();
}
