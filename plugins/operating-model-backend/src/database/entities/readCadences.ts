import type { Knex } from 'knex';
import type { EntityRestriction } from '../sql/EntityRestriction';
import { applyEntityFilter, type EntityFilter } from './filter/EntityFilter';

/** How many entities have a release cadence. */
export interface CadenceInUse {
  /** As it is written. */
  cadence: string;
  /** Reference of the model that applies, which says from when it counts. */
  model?: string;
  entities: number;
}

/** More say nothing new about what is due soonest. */
const MOST_CADENCES = 200;

/** The release cadences of entities, those that most have first, in one statement. */
export async function readCadences(
  knex: Knex,
  visibility: EntityRestriction,
  filter: EntityFilter,
): Promise<CadenceInUse[]> {
  const columns = ['entities.cadence', 'entities.model_ref'];
  const query = knex('entities')
    .select(columns)
    .count({ total: '*' })
    .whereNotNull('entities.cadence')
    .groupBy(columns)
    .orderBy('total', 'desc')
    .orderBy(columns)
    .limit(MOST_CADENCES);
  await visibility.restrict(query);
  applyEntityFilter(knex, query, filter);
  const rows: any[] = await query;
  return rows.map(row => ({
    cadence: row.cadence,
    model: row.model_ref ?? undefined,
    entities: Number(row.total),
  }));
}
