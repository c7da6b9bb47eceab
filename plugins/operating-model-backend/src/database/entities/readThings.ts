import type { Knex } from 'knex';
import type { CatalogThing } from './CatalogThing';
import { whereInJson } from '../sql/whereInJson';

/** Kind and owner of evaluated entities; those that are not evaluated are absent. */
export async function readThings(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<CatalogThing[]> {
  if (entityRefs.length === 0) {
    return [];
  }
  const query = knex('entities').select('entity_ref', 'kind', 'owner_ref');
  whereInJson(knex, query, 'entities.entity_ref', JSON.stringify(entityRefs));
  const rows: any[] = await query;
  return rows.map(row => ({
    entityRef: row.entity_ref,
    kind: row.kind,
    owner: row.owner_ref ?? undefined,
  }));
}
