import type { Knex } from 'knex';
import type { EntityRestriction } from '../sql/EntityRestriction';
import { applyEntityFilter, type EntityFilter } from './filter/EntityFilter';

/** How many entities that the caller may read pass a filter. */
export async function countEntities(
  knex: Knex,
  visibility: EntityRestriction,
  filter: EntityFilter,
): Promise<number> {
  const query = knex('entities').count({ total: '*' });
  await visibility.restrict(query);
  applyEntityFilter(knex, query, filter);
  const [{ total }] = await query;
  return Number(total);
}
