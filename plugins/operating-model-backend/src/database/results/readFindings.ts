import type { Finding } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { whereInJson } from '../sql/whereInJson';

/** The findings of evaluated entities, worst first; those that are not evaluated are absent. One statement. */
export async function readFindings(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, Finding[]>> {
  if (entityRefs.length === 0) {
    return new Map();
  }
  const query = knex('entities')
    .join('entity_details', 'entity_details.entity_id', 'entities.id')
    .select('entities.entity_ref', 'entity_details.findings');
  whereInJson(knex, query, 'entities.entity_ref', JSON.stringify(entityRefs));
  const rows: any[] = await query;
  return new Map(rows.map(row => [row.entity_ref, JSON.parse(row.findings)]));
}
