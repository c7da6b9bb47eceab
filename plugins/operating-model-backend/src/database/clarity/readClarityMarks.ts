import type { Knex } from 'knex';
import { whereInJson } from '../sql/whereInJson';

/**
 * What tells whether the points of the clarity of models are those that were read before, in one statement that reads no
 * point: they are only ever added, or all of them deleted.
 *
 * @param modelRefs - full references in lower case
 * @returns a text per model that has points; it differs where they do
 */
export async function readClarityMarks(
  knex: Knex,
  modelRefs: readonly string[],
): Promise<Map<string, string>> {
  const query = knex('clarity_points')
    .select('model_ref')
    .max({ last: 'id' })
    .count({ total: '*' })
    .groupBy('model_ref');
  whereInJson(
    knex,
    query,
    'clarity_points.model_ref',
    JSON.stringify(modelRefs),
  );
  const rows: any[] = await query;
  return new Map(
    rows.map(({ model_ref, last, total }) => [model_ref, `${last}/${total}`]),
  );
}
