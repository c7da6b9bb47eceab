/** What summaries count entities by, and the column of `entities` behind it. */
export const GROUPINGS = {
  owner: 'owner_ref',
  tier: 'tier_id',
  system: 'system_ref',
} as const;

/** One of the {@link GROUPINGS}. */
export type SummaryGrouping = keyof typeof GROUPINGS;

/** What rollups are kept by, and the column of a share behind it: the groups of summaries, and those that the load counts. */
export const KEPT_GROUPINGS = { ...GROUPINGS, load: 'load_key' } as const;

/** What is summed up beside the entities themselves. */
export const COUNTS = ['errors', 'warnings', 'infos'] as const;
