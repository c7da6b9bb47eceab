import type { Knex } from 'knex';
import type { EntityRestriction } from '../sql/EntityRestriction';

/** How many components with one support tier an owner has. */
export interface OwnedComponents {
  owner: string;
  tier?: string;
  entities: number;
}

/** Counts the components that some models apply to and that the caller may read, per owner and tier, in one statement. */
export async function countComponents(
  knex: Knex,
  visibility: EntityRestriction,
  modelRefs: readonly string[],
): Promise<OwnedComponents[]> {
  if (modelRefs.length === 0) {
    return [];
  }
  const query = knex('entities')
    .select('entities.owner_ref', 'entities.tier_id')
    .count({ total: '*' })
    .where('entities.kind', 'component')
    .whereIn('entities.model_ref', modelRefs)
    .whereNotNull('entities.owner_ref')
    .groupBy('entities.owner_ref', 'entities.tier_id');
  await visibility.restrict(query);
  const rows: any[] = await query;
  return rows.map(row => ({
    owner: row.owner_ref,
    tier: row.tier_id ?? undefined,
    entities: Number(row.total),
  }));
}
