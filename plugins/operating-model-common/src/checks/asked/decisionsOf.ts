import { accountableOf } from '../../model/accountableOf';
import { decisionPath } from '../../model/decisionPath';
import type { Decision, OperatingModel } from '../../model/types';
import type { Fragment } from '../fixes/Fragment';
import { decisionFragment } from '../fixes/decisionFragment';

/** A decision as checks ask it: where it stands, who answers it, and how to change it. */
export interface DecisionAtHand {
  decision: Decision;
  /** For example `spec.areas[accounts].decisions[account-lock]`. */
  path: string;
  accountable: string[];
  change(change: Fragment): Fragment;
}

/** The decisions of all areas of a model, in the order of its text. */
export function decisionsOf(model: OperatingModel): DecisionAtHand[] {
  return model.spec.areas.flatMap(area =>
    area.decisions.map(decision => ({
      decision,
      path: decisionPath(area.id, decision.id),
      accountable: accountableOf(decision),
      change: (change: Fragment) =>
        decisionFragment(area.id, decision.id, change),
    })),
  );
}
