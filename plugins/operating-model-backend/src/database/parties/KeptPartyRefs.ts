import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';

/** Somebody who comes into the catalog can be chosen after at most this long. */
const KEPT_FOR_MS = 30_000;

type PartyKind = 'group' | 'user';

/** Somebody who can be chosen. */
export interface PartyRef {
  entityRef: string;
  /** Of groups whether there is anybody in them, hidden people included. */
  hasPeople: boolean;
}

/**
 * References of all people, and of all groups, sorted: nearly every answer has a fix for which one of them is chosen, and they seldom
 * change, so they are kept for a short time.
 */
export class KeptPartyRefs {
  readonly #kept: LRUCache<PartyKind, readonly PartyRef[]>;

  constructor(options: { knex: Knex }) {
    this.#kept = new LRUCache({
      max: 2,
      ttl: KEPT_FOR_MS,
      // Requests at the same time join; a read that failed is not kept.
      fetchMethod: kind => readPartyRefs(options.knex, kind),
    });
  }

  async of(kind: PartyKind): Promise<readonly PartyRef[]> {
    return (await this.#kept.fetch(kind)) ?? [];
  }
}

async function readPartyRefs(
  knex: Knex,
  kind: PartyKind,
): Promise<readonly PartyRef[]> {
  const rows: { entity_ref: string; member_count: number }[] = await knex(
    'parties',
  )
    .where({ kind })
    .select('entity_ref', 'member_count');
  return rows
    .map(row => ({
      entityRef: row.entity_ref,
      hasPeople: kind === 'user' || row.member_count > 0,
    }))
    .sort((one, other) => (one.entityRef < other.entityRef ? -1 : 1));
}
