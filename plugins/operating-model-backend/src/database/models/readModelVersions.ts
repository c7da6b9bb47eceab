import type { Knex } from 'knex';
import type { DatedStates } from '../results/ResultTexts';
import { laterOf } from '../sql/laterOf';

/** What a single evaluation knows of a stored model. */
export interface ModelVersion {
  version: number;
  content_hash: string;
  etag?: string;
  /** ISO 8601 UTC: when it was evaluated last, by a sweep or by itself. */
  evaluated_at?: string;
  /** What the checks said then. */
  states?: DatedStates;
}

/** The versions of stored models with their results, by reference, in one statement. */
export async function readModelVersions(
  knex: Knex,
  modelRefs: readonly string[],
): Promise<Map<string, ModelVersion>> {
  if (modelRefs.length === 0) {
    return new Map();
  }
  const rows: any[] = await knex('models')
    .leftJoin('sweep_state', join => join.onVal('sweep_state.id', 1))
    .leftJoin('results', 'results.subject_ref', 'models.entity_ref')
    .whereIn('models.entity_ref', modelRefs)
    .select({
      entity_ref: 'models.entity_ref',
      version: 'models.version',
      content_hash: 'models.content_hash',
      etag: 'models.etag',
      refreshed_at: 'models.refreshed_at',
      swept_at: 'sweep_state.evaluated_at',
      states: 'results.states',
    });
  return new Map(
    rows.map(row => [
      row.entity_ref,
      {
        version: row.version,
        content_hash: row.content_hash,
        etag: row.etag ?? undefined,
        evaluated_at: laterOf(row.swept_at, row.refreshed_at),
        states: row.states ? JSON.parse(row.states) : undefined,
      },
    ]),
  );
}
