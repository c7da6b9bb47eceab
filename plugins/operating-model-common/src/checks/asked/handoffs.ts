import type { OperatingModel } from '../../model/types';
import { decisionsOf, type DecisionAtHand } from './decisionsOf';

/** Until when a handoff is confirmed, to begin with. */
export const ACK_WITHIN = 'PT30M';

/** The decisions of a model that are handed over to somebody, and to whom. */
export function handoffsOf(
  model: OperatingModel,
): (DecisionAtHand & { to: string; ackWithin?: string })[] {
  return decisionsOf(model).flatMap(atHand => {
    const { handoff } = atHand.decision;
    return handoff && 'to' in handoff
      ? [{ ...atHand, to: handoff.to, ackWithin: handoff.ackWithin }]
      : [];
  });
}
