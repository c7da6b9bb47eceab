import type { Knex } from 'knex';
import { loadKey, readLoadKey, type LoadGroup } from '../rollups/loadKey';
import type { EntityRestriction } from '../sql/EntityRestriction';

/** How many components of one model, with one support tier, an owner has. */
export interface CountedComponents extends LoadGroup {
  entities: number;
}

interface CountedKey {
  key: string | null;
  /** PostgreSQL counts in texts. */
  entities: number | string;
}

/**
 * Counts the components that the caller may read per model, owner and tier, in one statement. What is kept ready-made covers
 * everything, so only a caller who may read everything gets that.
 */
export async function countComponents(
  knex: Knex,
  visibility: EntityRestriction,
): Promise<CountedComponents[]> {
  const rows = visibility.isUnrestricted
    ? await readKept(knex)
    : await countLive(knex, visibility);
  return rows.flatMap(({ key, entities }) => {
    const group = readLoadKey(key ?? '');
    return group ? [{ ...group, entities: Number(entities) }] : [];
  });
}

async function readKept(knex: Knex): Promise<CountedKey[]> {
  return knex('rollups')
    .select('key', 'entities')
    .where('group_by', 'load')
    .where('entities', '>', 0)
    .orderBy('key');
}

async function countLive(
  knex: Knex,
  visibility: EntityRestriction,
): Promise<CountedKey[]> {
  const query = knex('entities')
    .select({ key: knex.raw(loadKey(name => `entities.${name}`)) })
    .count({ entities: '*' })
    .where('entities.kind', 'component')
    .groupByRaw('1')
    .orderByRaw('1');
  await visibility.restrict(query);
  const rows: any[] = await query;
  return rows;
}
