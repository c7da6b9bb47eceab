import type { Knex } from 'knex';
import type { EntityRestriction } from '../sql/EntityRestriction';
import type { RollupShare } from './RollupShare';
import { whereInJson } from '../sql/whereInJson';

/** What single entities that the caller may read contribute to summaries, by reference. One statement. */
export async function readRollupShares(
  knex: Knex,
  visibility: EntityRestriction,
  entityRefs: readonly string[],
): Promise<Map<string, RollupShare>> {
  if (entityRefs.length === 0) {
    return new Map();
  }
  const query = knex('entities').select({
    entity_ref: 'entities.entity_ref',
    owner_ref: 'entities.owner_ref',
    tier_id: 'entities.tier_id',
    system_ref: 'entities.system_ref',
    errors: 'entities.errors',
    warnings: 'entities.warnings',
    infos: 'entities.infos',
  });
  whereInJson(knex, query, 'entities.entity_ref', JSON.stringify(entityRefs));
  await visibility.restrict(query);
  const rows: any[] = await query;
  return new Map(rows.map(({ entity_ref: ref, ...share }) => [ref, share]));
}
