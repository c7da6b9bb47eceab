import type { Knex } from 'knex';
import type { Visibility } from '../../permissions/Visibility';
import { applyEntityFilter, type EntityFilter } from './EntityFilter';

/** How many entities that the caller may read pass a filter. */
export async function countEntities(
  knex: Knex,
  visibility: Visibility,
  filter: EntityFilter,
): Promise<number> {
  const query = knex('entities').count({ total: '*' });
  await visibility.restrict(query);
  applyEntityFilter(knex, query, filter);
  const [{ total }] = await query;
  return Number(total);
}
