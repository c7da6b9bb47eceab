import type { Knex } from 'knex';
import type { DatedStates } from '../results/ResultTexts';
import { toFilling, type Filling } from '../sweepState/Filling';
import { laterOf } from '../sql/laterOf';
import { isPostgres, recordset } from '../sql/recordset';

/** What a single evaluation knows of a stored entity. */
export interface StoredRow {
  id: number;
  entity_ref: string;
  version: number;
  content_hash: string;
  etag?: string;
  system_ref?: string;
  domain_ref?: string;
  model_ref?: string;
  parties: string[];
  /** ISO 8601 UTC: when it was evaluated last, by a sweep or by itself. */
  evaluated_at?: string;
  /** What the checks said then. */
  states?: DatedStates;
}

/** What is known of the store when single entities are evaluated. */
export interface StoredRows {
  generation: number;
  /** Hash of what is asked, as the last sweep asked it, and since when. */
  definition?: string;
  definitionChangedAt?: string;
  /** How far a fresh catalog has filled. */
  filling: Filling;
  rows: Map<string, StoredRow>;
}

/**
 * Reads stored entities, and the generation of the store, in one statement.
 */
export async function readStoredRows(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<StoredRows> {
  const listOf = isPostgres(knex) ? 'json_agg' : 'json_group_array';
  const result = await knex.raw(
    `select sweep_state.generation, sweep_state.definition, sweep_state.definition_changed_at,
      sweep_state.filling_since, sweep_state.filling_seen, sweep_state.filling_moved_at, sweep_state.filled_at,
      sweep_state.evaluated_at as swept_at, entities.id, entities.entity_ref, entities.version, entities.content_hash,
      entities.etag, entities.system_ref, entities.domain_ref, entities.model_ref, entities.refreshed_at, results.states,
      (select ${listOf}(party_ref) from entity_parties where entity_id = entities.id) as parties
    from sweep_state left join entities on entities.entity_ref in (
      select entity_ref from ${recordset(knex, { entity_ref: 'text' })})
    left join results on results.subject_ref = entities.entity_ref
    where sweep_state.id = 1`,
    [JSON.stringify(entityRefs.map(entity_ref => ({ entity_ref })))],
  );
  const found: any[] = result.rows ?? result;
  const rows = new Map<string, StoredRow>();
  for (const row of found) {
    if (row.id) {
      rows.set(row.entity_ref, {
        id: row.id,
        entity_ref: row.entity_ref,
        version: row.version,
        content_hash: row.content_hash,
        etag: row.etag ?? undefined,
        system_ref: row.system_ref ?? undefined,
        domain_ref: row.domain_ref ?? undefined,
        model_ref: row.model_ref ?? undefined,
        parties: parsed(row.parties) ?? [],
        evaluated_at: laterOf(row.swept_at, row.refreshed_at),
        states: row.states ? JSON.parse(row.states) : undefined,
      });
    }
  }
  const [{ generation, definition, definition_changed_at }] = found;
  return {
    generation,
    definition: definition ?? undefined,
    definitionChangedAt: definition_changed_at ?? undefined,
    filling: toFilling(found[0]),
    rows,
  };
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

function parsed(list: string | string[] | null): string[] | null {
  return typeof list === 'string' ? JSON.parse(list) : list;
}
