/** What entities are counted by, and the column of `entities` behind it. */
export const GROUPINGS = {
  owner: 'owner_ref',
  tier: 'tier_id',
  system: 'system_ref',
} as const;

/** One of the {@link GROUPINGS}. */
export type SummaryGrouping = keyof typeof GROUPINGS;

/** What is summed up beside the entities themselves. */
export const COUNTS = ['errors', 'warnings', 'infos'] as const;
