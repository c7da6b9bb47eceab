import type { Knex } from 'knex';
import { isPostgres, recordset } from '../sql/recordset';
import type { RollupShare } from '../rollups/rollups';

/** What a single evaluation knows of a stored entity. */
export interface StoredRow extends RollupShare {
  id: number;
  entity_ref: string;
  version: number;
  content_hash: string;
  domain_ref?: string;
  model_ref?: string;
  parties: string[];
}

/**
 * Reads stored entities, and the generation of the store, in one statement.
 */
export async function readStoredRows(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<{ generation: number; rows: Map<string, StoredRow> }> {
  const listOf = isPostgres(knex) ? 'json_agg' : 'json_group_array';
  const result = await knex.raw(
    `select sweep_state.generation, entities.id, entities.entity_ref, entities.version, entities.content_hash,
      entities.owner_ref, entities.system_ref, entities.domain_ref, entities.tier_id, entities.model_ref,
      entities.errors, entities.warnings, entities.infos,
      (select ${listOf}(party_ref) from entity_parties where entity_id = entities.id) as parties
    from sweep_state left join entities on entities.entity_ref in (
      select entity_ref from ${recordset(knex, { entity_ref: 'text' })})
    where sweep_state.id = 1`,
    [JSON.stringify(entityRefs.map(entity_ref => ({ entity_ref })))],
  );
  const found: (StoredRow & { generation: number })[] = result.rows ?? result;
  const rows = new Map<string, StoredRow>();
  for (const { generation: _, ...row } of found) {
    if (row.id) {
      rows.set(row.entity_ref, {
        ...row,
        parties: parsedList(row.parties),
      });
    }
  }
  return { generation: found[0].generation, rows };
}

/** References of the stored entities that inherit, or inherited, from this system, domain or model. */
export async function readStoredBelow(
  knex: Knex,
  entityRef: string,
): Promise<string[]> {
  const rows = await knex('entities')
    .where('system_ref', entityRef)
    .orWhere('domain_ref', entityRef)
    .orWhere('model_ref', entityRef)
    .select('entity_ref');
  return rows.map(row => row.entity_ref);
}

function parsedList(value: unknown): string[] {
  return (typeof value === 'string' ? JSON.parse(value) : value) ?? [];
}
