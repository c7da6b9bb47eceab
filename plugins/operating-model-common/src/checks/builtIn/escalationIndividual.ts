import { whyNoParty } from '../../effective/whyNoParty';
import { notifiedRotation } from '../../scalars/notifiedRotation';
import type { EscalationPath } from '../../model/types';
import { GROUP } from '../asked/declaredParties';
import { notifiedEvidence } from '../asked/notifiedEvidence';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { stepFragment } from '../fixes/stepFragment';

/** As many as a person can choose from. */
const MOST_ROTATIONS = 20;

export const escalationIndividual: Check = {
  id: 'escalation.individual',
  title: 'Escalation depends on one person',
  severity: 'warning',
  source: {
    title:
      'PagerDuty, going on call: individuals should never be assigned to an escalation policy, a schedule should',
    url: 'https://goingoncall.pagerduty.com/next_steps/',
  },
  messages: {
    rotation:
      'Step {{step}} of the escalation path {{path}} notifies the rotation {{rotation}}.',
    group:
      'Step {{step}} of the escalation path {{path}} notifies {{party}}, a group.',
    last: 'Step {{step}} of the escalation path {{path}} is the last one, which may be one person.',
    person:
      'Step {{step}} of the escalation path {{path}} notifies {{party}} alone; only the last step may be one person.',
    untold:
      'Whether step {{step}} of the escalation path {{path}} notifies one person alone cannot be told.',
  },
  checkModel: context =>
    context.model.spec.escalationPaths.flatMap(path =>
      path.steps.map((_, position) => ofStep(context, path, position)),
    ),
};

function ofStep(
  context: ModelCheckContext,
  path: EscalationPath,
  position: number,
): Outcome {
  const { id, steps } = path;
  const { notify } = steps[position];
  const part = `spec.escalationPaths[${id}].steps[${position}]`;
  const party = { party: notify };
  const step = { step: position + 1, path: id };
  const evidence = [notifiedEvidence(part, notify)];
  const rotation = notifiedRotation(notify);
  if (rotation !== undefined) {
    const parameters = { ...step, rotation };
    return { result: 'pass', part, says: 'rotation', parameters, evidence };
  }
  if (position === steps.length - 1 && position > 0) {
    return { result: 'pass', part, says: 'last', parameters: step, evidence };
  }
  const parameters = { ...step, party };
  switch (context.index.parties.get(notify)?.kind) {
    case 'group':
      return { result: 'pass', part, says: 'group', parameters, evidence };
    case 'user':
      return {
        result: 'fail',
        part,
        says: 'person',
        parameters,
        evidence,
        fix: fixFor(context, path, position),
      };
    default:
      return {
        result: 'unknown',
        part,
        says: 'untold',
        parameters: step,
        evidence,
        reason: whyNoParty(notify),
      };
  }
}

function fixFor(
  { state, model }: ModelCheckContext,
  path: EscalationPath,
  position: number,
) {
  return createFix(state.view, {
    summary: 'Notify a rotation or a group',
    fragment: stepFragment(path, position, GROUP),
    choose: {
      kind: 'group',
      first: model.spec.rotations
        .slice(0, MOST_ROTATIONS)
        .map(({ id }) => `rotation:${id}`),
    },
  });
}
