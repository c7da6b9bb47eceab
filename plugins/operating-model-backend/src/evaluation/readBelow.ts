import { parseEntityRef } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import {
  MODEL_KINDS,
  SCOPE_KINDS,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EntityReader } from '../catalog/EntityReader';
import { readStoredBelow } from '../database/entities/readStoredRows';

/**
 * References of everything that inherits from a system, domain or model: by the catalog's relations, and by what is
 * stored, so that what has just left is among it.
 */
export async function readBelow(options: {
  knex: Knex;
  reader: EntityReader;
  entityRef: string;
}): Promise<string[]> {
  const { knex, reader, entityRef } = options;
  const below = new Set(await readStoredBelow(knex, entityRef));
  const scopes = new Set(isScope(entityRef) ? [entityRef] : []);
  if (MODEL_KINDS.includes(parseEntityRef(entityRef).kind)) {
    const model = await knex('models')
      .where({ entity_ref: entityRef })
      .first('applies_to');
    for (const reference of JSON.parse(model?.applies_to ?? '[]')) {
      below.add(reference);
      scopes.add(reference);
    }
  }
  for (const scope of scopes) {
    if (isScope(scope)) {
      for (const part of await reader.readPartsOf(scope)) {
        below.add(part);
        scopes.add(part);
      }
    }
  }
  below.delete(entityRef);
  return [...below].sort();
}

function isScope(entityRef: string): boolean {
  return SCOPE_KINDS.includes(parseEntityRef(entityRef).kind);
}
