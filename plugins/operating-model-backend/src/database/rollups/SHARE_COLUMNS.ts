/** What an entity contributes to rollups, as the columns of `entities` are named. */
export const SHARE_COLUMNS = [
  'owner_ref',
  'tier_id',
  'system_ref',
  'errors',
  'warnings',
  'infos',
] as const;
