import type { Knex } from 'knex';
import type { EntityRestriction } from '../sql/EntityRestriction';
import { whereInJson } from '../sql/whereInJson';
import { applyEntityFilter, type EntityFilter } from './filter/EntityFilter';

/** Those of some entities that pass a filter, in one statement. */
export async function readReferencesAmong(
  knex: Knex,
  visibility: EntityRestriction,
  filter: EntityFilter,
  entityRefs: readonly string[],
): Promise<string[]> {
  if (entityRefs.length === 0) {
    return [];
  }
  const query = knex('entities').select('entities.entity_ref');
  await visibility.restrict(query);
  applyEntityFilter(knex, query, filter);
  whereInJson(knex, query, 'entities.entity_ref', JSON.stringify(entityRefs));
  const rows: { entity_ref: string }[] = await query;
  return rows.map(row => row.entity_ref);
}
