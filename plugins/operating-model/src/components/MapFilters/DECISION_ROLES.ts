import type { DecisionRole } from '@cloud-suite/backstage-plugin-operating-model-common';

/** What a party can be in a decision, in the order in which it matters. */
export const DECISION_ROLES = [
  'accountable',
  'deputy',
  'responsible',
  'consulted',
  'informed',
  'handoff',
] as const satisfies readonly DecisionRole[];
