/** What entities are counted by, and the column of `entities` behind it. */
export const GROUPINGS = {
  owner: 'owner_ref',
  tier: 'tier_id',
  system: 'system_ref',
} as const;
