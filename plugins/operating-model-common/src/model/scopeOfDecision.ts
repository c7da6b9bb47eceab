import type { Decision, DecisionArea, OperatingModel } from './types';

/**
 * What a decision concerns, with everything below it: its own scope, else its area's, else the model's.
 * @public
 */
export function scopeOfDecision(
  model: OperatingModel,
  area: Pick<DecisionArea, 'appliesTo'>,
  decision: Pick<Decision, 'appliesTo'>,
): readonly string[] {
  return decision.appliesTo ?? area.appliesTo ?? model.spec.appliesTo;
}
