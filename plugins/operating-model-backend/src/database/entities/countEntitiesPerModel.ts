import type { Knex } from 'knex';
import type { EntityRestriction } from '../sql/EntityRestriction';

/** To how many entities that the caller may read each of some models applies; models without any are absent. */
export async function countEntitiesPerModel(
  knex: Knex,
  visibility: EntityRestriction,
  modelRefs: readonly string[],
): Promise<Map<string, number>> {
  if (modelRefs.length === 0) {
    return new Map();
  }
  const query = knex('entities')
    .select('entities.model_ref')
    .count({ total: '*' })
    .whereIn('entities.model_ref', modelRefs)
    .groupBy('entities.model_ref');
  await visibility.restrict(query);
  const rows: any[] = await query;
  return new Map(rows.map(row => [row.model_ref, Number(row.total)]));
}
