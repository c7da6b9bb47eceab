import type { EscalationPath } from '../../model/types';
import type { Fragment } from './Fragment';
import { modelFragment } from './modelFragment';
import { rewrittenList } from './rewrittenList';

/** The edit that lets a step of an escalation path notify somebody else. Steps have no ids, so that the list is written as a whole. */
export function stepFragment(
  { id, steps }: EscalationPath,
  position: number,
  notify: string,
): Fragment | undefined {
  return rewrittenList(steps, () =>
    modelFragment('escalationPaths', id, {
      steps: steps.map((step, other) =>
        other === position ? { ...step, notify } : { ...step },
      ),
    }),
  );
}
