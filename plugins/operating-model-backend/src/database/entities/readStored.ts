import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { Pacer } from '../../pacing/Pacer';

/** Rows per statement: an in-process database holds everybody up while it answers. */
const CHUNK = 1000;

/** What a sweep knows of a stored entity. */
export interface StoredEntity {
  id: number;
  version: number;
  content_hash: string;
}

/** Every stored entity, by reference. */
export async function readStoredEntities(
  knex: Knex,
  pacer: Pacer,
): Promise<Map<string, StoredEntity>> {
  const stored = new Map<string, StoredEntity>();
  let after = 0;
  for (;;) {
    const rows = await knex('entities')
      .select('id', 'entity_ref', 'version', 'content_hash')
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

/** The content hash of every stored party, by reference. */
export async function readStoredParties(
  knex: Knex,
  pacer: Pacer,
): Promise<Map<string, string>> {
  const stored = new Map<string, string>();
  let after = '';
  for (;;) {
    const rows = await knex('parties')
      .select('entity_ref', 'content_hash')
      .where('entity_ref', '>', after)
      .orderBy('entity_ref')
      .limit(CHUNK);
    for (const row of rows) {
      stored.set(row.entity_ref, row.content_hash);
    }
    if (rows.length < CHUNK) {
      return stored;
    }
    after = rows[rows.length - 1].entity_ref;
    await pacer.pause();
  }
}

/** What a sweep knows of a stored model. */
export interface StoredModel {
  version: number;
  content_hash: string;
  /** The version that is in force. */
  inForce?: OperatingModel;
}

/** Every stored model, by reference. */
export async function readStoredModels(
  knex: Knex,
): Promise<Map<string, StoredModel>> {
  const rows = await knex('models').select(
    'entity_ref',
    'version',
    'content_hash',
    'in_force',
  );
  return new Map(
    rows.map(row => [
      row.entity_ref,
      {
        version: row.version,
        content_hash: row.content_hash,
        inForce: row.in_force ? JSON.parse(row.in_force) : undefined,
      },
    ]),
  );
}
