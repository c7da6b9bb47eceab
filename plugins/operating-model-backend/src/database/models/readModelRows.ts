import type { Knex } from 'knex';
import { laterOf } from '../sql/laterOf';

/** What a list shows of a stored model. */
export interface StoredModelRow {
  entityRef: string;
  title?: string;
  owner?: string;
  status?: string;
  version?: string;
  state: 'valid' | 'stale' | 'invalid';
  appliesTo: string[];
  /** Its own and those about its parts. */
  findings: { error: number; warning: number; info: number };
  /** ISO 8601 UTC. */
  evaluatedAt: string;
  etag?: string;
}

/** Columns that {@link toModelRow} reads, for a query made by {@link modelQuery}. */
export const MODEL_ROW_COLUMNS = {
  entity_ref: 'models.entity_ref',
  title: 'models.title',
  owner_ref: 'models.owner_ref',
  status: 'models.status',
  model_version: 'models.model_version',
  stale: 'models.stale',
  applies_to: 'models.applies_to',
  etag: 'models.etag',
  errors: 'models.errors',
  warnings: 'models.warnings',
  infos: 'models.infos',
  refreshed_at: 'models.refreshed_at',
  changed_at: 'models.changed_at',
  swept_at: 'sweep_state.evaluated_at',
};

/** Models, with when the last sweep was. */
export function modelQuery(knex: Knex): Knex.QueryBuilder {
  return knex('models').leftJoin('sweep_state', join =>
    join.onVal('sweep_state.id', 1),
  );
}

/** Reads every model, in the order of their references; a suite has few. */
export async function readModelRows(knex: Knex): Promise<StoredModelRow[]> {
  const rows = await modelQuery(knex).select({
    ...MODEL_ROW_COLUMNS,
    was_valid: knex.raw('models.in_force is not null'),
  });
  return rows
    .map(toModelRow)
    .sort((one: StoredModelRow, other: StoredModelRow) =>
      one.entityRef < other.entityRef ? -1 : 1,
    );
}

/** The row of a list from a row of the database. */
export function toModelRow(row: any): StoredModelRow {
  return {
    entityRef: row.entity_ref,
    title: row.title ?? undefined,
    owner: row.owner_ref ?? undefined,
    status: row.status ?? undefined,
    version: row.model_version ?? undefined,
    state: stateOf(row),
    appliesTo: JSON.parse(row.applies_to),
    findings: {
      error: row.errors,
      warning: row.warnings,
      info: row.infos,
    },
    evaluatedAt: laterOf(row.swept_at, row.refreshed_at) ?? row.changed_at,
    etag: row.etag ?? undefined,
  };
}

function stateOf(row: any): StoredModelRow['state'] {
  if (row.stale) {
    return 'stale';
  }
  return row.was_valid ? 'valid' : 'invalid';
}
