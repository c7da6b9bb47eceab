import type { Aspect } from './Aspect';
import { cadence } from './cadence';
import { deputy } from './deputy';
import { handoff } from './handoff';
import { owner } from './owner';
import { surfaces } from './surfaces';

/** The columns of the decision map in their order: the one list that everything else about them is derived from. */
export const aspects = [owner, deputy, handoff, cadence, surfaces] as const;

/**
 * The things that make a decision clear, in the order in which the map shows them.
 * @public
 */
export const DECISION_ASPECTS = idsOf(aspects);

/** @public */
export type DecisionAspect = (typeof DECISION_ASPECTS)[number];

/** A value for each aspect, in the order of the map. */
export function perAspect<Value>(
  valueOf: (aspect: Aspect<DecisionAspect>) => Value,
): { [aspect in DecisionAspect]: Value } {
  return Object.fromEntries(
    aspects.map(aspect => [aspect.id, valueOf(aspect)]),
  ) as { [aspect in DecisionAspect]: Value };
}

/** Typed name by name, so that schemas know each of them. */
function idsOf<Aspects extends readonly Aspect[]>(list: Aspects) {
  return list.map(({ id }) => id) as unknown as {
    readonly [Place in keyof Aspects]: Aspects[Place]['id'];
  };
}
