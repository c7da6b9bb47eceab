import { notifiedRotation } from '../../scalars/notifiedRotation';
import type { EscalationPath } from '../../model/types';
import { annotatedId } from '../asked/annotatedId';
import { GROUP } from '../asked/declaredParties';
import { notifiedEvidence } from '../asked/notifiedEvidence';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { stepFragment } from '../fixes/stepFragment';

export const escalationUnresolved: Check = {
  id: 'escalation.unresolved',
  title: 'Escalation leads nowhere',
  severity: 'error',
  source: {
    title:
      'PagerDuty, full-service ownership: no inactive users in an escalation policy',
    url: 'https://ownership.pagerduty.com/escalations/',
  },
  messages: {
    known: 'The escalation path {{path}} is in {{model}}.',
    unknown:
      'The escalation path {{path}} is not in {{model}}; it has {{paths}}.',
    untold: 'What the escalation path {{path}} is cannot be told.',
    'step-rotation':
      'Step {{step}} of the escalation path {{path}} notifies the rotation {{rotation}}.',
    'step-known':
      'Step {{step}} of the escalation path {{path}} notifies {{party}}, which the catalog knows.',
    'step-unknown':
      'Step {{step}} of the escalation path {{path}} notifies {{party}}, which the catalog does not know.',
  },
  checkEntity: context =>
    annotatedId(context, {
      field: 'escalation-path',
      resolved: context.effective.escalationPath,
      list: ({ spec }) => spec.escalationPaths,
      noun: 'path',
      summary: 'Choose an escalation path of the model',
    }),
  checkModel: context =>
    context.model.spec.escalationPaths.flatMap(path =>
      path.steps.map((_, position) => ofStep(context, path, position)),
    ),
};

function ofStep(
  { state, index }: ModelCheckContext,
  path: EscalationPath,
  position: number,
): Outcome {
  const { notify } = path.steps[position];
  const part = `spec.escalationPaths[${path.id}].steps[${position}]`;
  const step = { step: position + 1, path: path.id };
  const evidence = [notifiedEvidence(part, notify)];
  // That its model has the rotation, the check of the text sees to.
  const rotation = notifiedRotation(notify);
  if (rotation !== undefined) {
    const parameters = { ...step, rotation };
    return {
      result: 'pass',
      part,
      says: 'step-rotation',
      parameters,
      evidence,
    };
  }
  const parameters = { ...step, party: { party: notify } };
  return index.parties.has(notify)
    ? { result: 'pass', part, says: 'step-known', parameters, evidence }
    : {
        result: 'fail',
        part,
        says: 'step-unknown',
        absent: true,
        parameters,
        evidence,
        fix: createFix(state.view, {
          summary: 'Notify a group that exists',
          fragment: stepFragment(path, position, GROUP),
          choose: { kind: 'group', near: notify },
        }),
      };
}
