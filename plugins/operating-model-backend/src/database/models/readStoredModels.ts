import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';

/** What a sweep knows of a stored model. */
export interface StoredModelVersion {
  version: number;
  content_hash: string;
  etag?: string;
  /** ISO 8601 UTC: since when it is seen with this etag. */
  etag_since?: string;
  /** ISO 8601 UTC: when it was last evaluated by itself. */
  refreshed_at?: string;
  /** Parses the version that is in force: large, and seldom needed. */
  inForce(): OperatingModel | undefined;
}

/** Every stored model, by reference. */
export async function readStoredModels(
  knex: Knex,
): Promise<Map<string, StoredModelVersion>> {
  const rows = await knex('models').select(
    'entity_ref',
    'version',
    'content_hash',
    'etag',
    'etag_since',
    'refreshed_at',
    'in_force',
  );
  return new Map(
    rows.map(row => [
      row.entity_ref,
      {
        version: row.version,
        content_hash: row.content_hash,
        etag: row.etag ?? undefined,
        etag_since: row.etag_since ?? undefined,
        refreshed_at: row.refreshed_at ?? undefined,
        inForce: () => (row.in_force ? JSON.parse(row.in_force) : undefined),
      },
    ]),
  );
}
