import type { EffectiveModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { whereInJson } from '../sql/whereInJson';

/** What is above each of these entities, itself first; those that are not evaluated are absent. One statement. */
export async function readScopes(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, EffectiveModel['scope']>> {
  if (entityRefs.length === 0) {
    return new Map();
  }
  const query = knex('entities')
    .join('entity_details', 'entity_details.entity_id', 'entities.id')
    .select('entities.entity_ref', 'entity_details.effective');
  whereInJson(knex, query, 'entities.entity_ref', JSON.stringify(entityRefs));
  const rows: any[] = await query;
  return new Map(
    rows.map(row => {
      const { scope }: EffectiveModel = JSON.parse(row.effective);
      return [row.entity_ref, scope];
    }),
  );
}
