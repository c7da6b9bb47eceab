import type {
  AspectState,
  DecisionAspect,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** The columns of the map in their order, each with the states that are worth looking for. */
export const GAPS: { [aspect in DecisionAspect]: readonly AspectState[] } = {
  owner: ['absent', 'ambiguous', 'unresolvable'],
  deputy: ['absent', 'unresolvable'],
  handoff: ['absent', 'unresolvable'],
  cadence: ['absent'],
  surfaces: ['absent', 'aspirational', 'unverified'],
};

/** What makes a decision clear, in the order in which the map shows it. */
export const ASPECTS = Object.keys(GAPS) as readonly DecisionAspect[];

/** How an aspect can stand, in the order in which marks stand side by side. */
export const STATES = [
  'clear',
  'unverified',
  'absent',
  'ambiguous',
  'unresolvable',
  'aspirational',
] as const satisfies readonly AspectState[];
