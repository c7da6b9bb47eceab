import { notifiedRotation } from '../../scalars/notifiedRotation';
import type { Evidence } from '../Verdict';

/** Whom a step of an escalation path notifies, a rotation as the step has it. */
export function notifiedEvidence(step: string, notify: string): Evidence {
  return {
    label: `${step}.notify`,
    value: notifiedRotation(notify) === undefined ? { party: notify } : notify,
  };
}
