import { countEntitiesPerModel } from '../database/entities/countEntitiesPerModel';
import { opened, type Seen } from './Seen';

/** To how many entities that the caller may read each of some models applies; models without any are absent. */
export async function countEntitiesPerModelSeen(
  seen: Seen,
  modelRefs: readonly string[],
): Promise<Map<string, number>> {
  const { knex, visibility } = seen[opened];
  return countEntitiesPerModel(knex, visibility, modelRefs);
}
