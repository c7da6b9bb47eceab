/**
 * The most items that the lists of a model may have: several times what the largest suites write down, and few enough that nothing
 * that is worked out for each pair of them takes long. Decisions and surfaces, which there are most of, are bound by the lists that
 * they stand in and by the size of the text.
 *
 * @remarks Our own.
 */
export const MOST = {
  appliesTo: 2_000,
  severities: 50,
  supportTiers: 100,
  issueClasses: 2_000,
  words: 100,
  decisionsOfClass: 500,
  freezes: 1_000,
  rotations: 1_000,
  members: 500,
  overrides: 2_000,
  escalationPaths: 1_000,
  steps: 50,
  queues: 1_000,
  areas: 2_000,
  partiesOfDecision: 100,
  surfacesOfDecision: 200,
  reviews: 1_000,
} as const;
