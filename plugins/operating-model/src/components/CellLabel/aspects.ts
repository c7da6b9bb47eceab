import type {
  AspectState,
  DecisionAspect,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** The five things that make a decision clear, in the order in which the map shows them. */
export const ASPECTS = [
  'owner',
  'deputy',
  'handoff',
  'cadence',
  'surfaces',
] as const satisfies readonly DecisionAspect[];

/** How an aspect can stand, in the order in which marks stand side by side. */
export const STATES = [
  'clear',
  'unverified',
  'absent',
  'ambiguous',
  'unresolvable',
  'aspirational',
] as const satisfies readonly AspectState[];
