import type { ResultTexts } from '../results/ResultTexts';

/**
 * Everything that an evaluation says of one entity, in the names of the columns.
 */
export interface EntityRecord {
  entity_ref: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  sort_key: string;
  owner_ref?: string;
  system_ref?: string;
  domain_ref?: string;
  tier_id?: string;
  tier_state: string;
  path_id?: string;
  rotation_id?: string;
  cadence?: string;
  model_ref?: string;
  etag?: string;
  errors: number;
  warnings: number;
  infos: number;
  /** How many questions of checks could not be answered, without being findings for that. */
  unknowns: number;
  /** JSON array of the distinct codes of findings, sorted. */
  codes: string;
  /** JSON of the EffectiveModel. */
  effective: string;
  /** JSON object: reference of a party → bits of the roles that it holds. */
  parties: string;
  /** What the checks say; absent of a model, of which that is stored with the model itself. */
  results?: ResultTexts;
  content_hash: string;
}

/**
 * A record on its way into the store.
 */
export interface EntityWrite extends Omit<EntityRecord, 'results'> {
  /** Version of the row that was read before the evaluation; 0 where there was none. Another one wins over this write. */
  base_version: number;
  /** ISO 8601 UTC. */
  changed_at: string;
  /** Set by single evaluations only. ISO 8601 UTC. */
  refreshed_at?: string;
  /** As in `results`; absent of a model. */
  states?: string;
  findings?: string;
  others?: string;
  /** JSON array of `TransitionRecord`; absent where nothing changed. */
  transitions?: string;
}

/** Columns of `entities` that a write sets, beside `version`. */
export const ENTITY_COLUMNS = [
  'entity_ref',
  'kind',
  'namespace',
  'name',
  'title',
  'sort_key',
  'owner_ref',
  'system_ref',
  'domain_ref',
  'tier_id',
  'tier_state',
  'path_id',
  'rotation_id',
  'cadence',
  'model_ref',
  'etag',
  'errors',
  'warnings',
  'infos',
  'unknowns',
  'codes',
  'content_hash',
  'changed_at',
  'refreshed_at',
] as const;
