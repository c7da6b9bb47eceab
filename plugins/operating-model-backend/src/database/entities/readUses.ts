import type { UsedParts } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { EntityRestriction } from '../sql/EntityRestriction';
import { applyEntityFilter, type EntityFilter } from './filter/EntityFilter';

/** What several entities use alike, and how much is wrong with them together. */
export interface Use extends Omit<UsedParts, 'scope'> {
  model?: string;
  system?: string;
  domain?: string;
  entities: number;
  error: number;
  warning: number;
  info: number;
  unknown: number;
}

/** What entities use of their models, those that use the same and are in the same system counted together: in one statement. */
export async function readUses(
  knex: Knex,
  visibility: EntityRestriction,
  filter: EntityFilter,
): Promise<Use[]> {
  const columns = [
    ...['entities.model_ref', 'entities.tier_id', 'entities.path_id'],
    ...['entities.rotation_id', 'entities.system_ref', 'entities.domain_ref'],
  ];
  const query = knex('entities')
    .select(columns)
    .count({ total: '*' })
    .sum({
      errors: 'entities.errors',
      warnings: 'entities.warnings',
      infos: 'entities.infos',
      unknowns: 'entities.unknowns',
    })
    .groupBy(columns);
  await visibility.restrict(query);
  applyEntityFilter(knex, query, filter);
  const rows: any[] = await query;
  return rows.map(row => ({
    model: row.model_ref ?? undefined,
    tier: row.tier_id ?? undefined,
    escalationPath: row.path_id ?? undefined,
    rotation: row.rotation_id ?? undefined,
    system: row.system_ref ?? undefined,
    domain: row.domain_ref ?? undefined,
    entities: Number(row.total),
    error: Number(row.errors),
    warning: Number(row.warnings),
    info: Number(row.infos),
    unknown: Number(row.unknowns),
  }));
}
