import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import type { CatalogThing } from './CatalogThing';

/** What comes into the catalog can be chosen after at most this long. */
const KEPT_FOR_MS = 30_000;

type ScopeKind = 'system' | 'domain';

/**
 * All systems, and all domains, that are evaluated: what a fix lets choose from for each system that is not there. They seldom change, and no
 * index leads to them by their kind, so they are kept for a short time.
 */
export class KeptScopes {
  readonly #kept: LRUCache<ScopeKind, readonly CatalogThing[]>;

  constructor(options: { knex: Knex }) {
    this.#kept = new LRUCache({
      max: 2,
      ttl: KEPT_FOR_MS,
      // Requests at the same time join; a read that failed is not kept.
      fetchMethod: kind => readScopesOfKind(options.knex, kind),
    });
  }

  async of(kind: ScopeKind): Promise<readonly CatalogThing[]> {
    return (await this.#kept.fetch(kind)) ?? [];
  }
}

async function readScopesOfKind(
  knex: Knex,
  kind: ScopeKind,
): Promise<readonly CatalogThing[]> {
  const rows: { entity_ref: string; owner_ref: string | null }[] = await knex(
    'entities',
  )
    .where({ kind })
    .select('entity_ref', 'owner_ref');
  return rows.map(row => ({
    entityRef: row.entity_ref,
    kind,
    owner: row.owner_ref ?? undefined,
  }));
}
