/** What an entity contributes to rollups, in the names of the columns of `entities`. */
export interface RollupShare {
  owner_ref?: string;
  tier_id?: string;
  system_ref?: string;
  errors: number;
  warnings: number;
  infos: number;
}

/** The columns that make up the share. */
export const SHARE_COLUMNS = [
  'owner_ref',
  'tier_id',
  'system_ref',
  'errors',
  'warnings',
  'infos',
] as const;
