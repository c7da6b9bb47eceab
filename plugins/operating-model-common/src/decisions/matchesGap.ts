import type { DecisionAspect } from './aspects';
import { hasGap } from './hasGap';
import type { MappedDecision } from './types';

/**
 * Whether a decision has a gap as `gap=` names it: an aspect such as `deputy`, or an aspect in one state such as
 * `owner:ambiguous`.
 * @public
 */
export function matchesGap({ cells }: MappedDecision, gap: string): boolean {
  const [aspect, state] = gap.split(':');
  const cell = cells[aspect as DecisionAspect];
  return state === undefined ? hasGap(cell) : cell.state === state;
}
