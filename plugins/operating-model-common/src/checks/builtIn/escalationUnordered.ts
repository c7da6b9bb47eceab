import type { EscalationPath } from '../../model/types';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { rewrittenList } from '../fixes/rewrittenList';
import { minutesOf } from '../promises/minutesOf';
import type { Evidence, Fix } from '../Verdict';

export const escalationUnordered: Check = {
  id: 'escalation.unordered',
  title: 'Steps of an escalation are out of order',
  severity: 'warning',
  source: {
    title:
      'PagerDuty, full-service ownership: levels of escalation that are notified one after the other',
    url: 'https://ownership.pagerduty.com/escalations/',
  },
  messages: {
    ordered:
      'The steps of the escalation path {{path}} come in the order of their time.',
    unordered:
      'Step {{step}} of the escalation path {{path}} comes after {{after}}, before step {{before}}, which comes after {{later}}: `after` counts from the start, not from the step before.',
  },
  checkModel: context =>
    context.model.spec.escalationPaths.flatMap(path => ofPath(context, path)),
};

function ofPath(context: ModelCheckContext, path: EscalationPath): Outcome[] {
  const { id, steps } = path;
  if (steps.length < 2) {
    return [];
  }
  const position = steps.findIndex(
    ({ after }, at) =>
      at > 0 && minutesOf(after) < minutesOf(steps[at - 1].after),
  );
  const part = `spec.escalationPaths[${id}]`;
  if (position < 0) {
    return [
      {
        result: 'pass',
        part,
        says: 'ordered',
        parameters: { path: id },
        evidence: [timesOf(path)],
      },
    ];
  }
  return [
    {
      result: 'fail',
      part,
      says: 'unordered',
      parameters: {
        path: id,
        step: position + 1,
        after: { duration: steps[position].after },
        before: position,
        later: { duration: steps[position - 1].after },
      },
      evidence: [timesOf(path), ...atOnce(path)],
      fix: fixFor(context, path),
    },
  ];
}

function timesOf({ steps }: EscalationPath): Evidence {
  return {
    label: 'Times of the steps',
    value: { list: steps.map(({ after }) => ({ duration: after })) },
  };
}

/** Steps at the same time are right where several are notified at once, and wrong where delays were copied per step. */
function atOnce({ steps }: EscalationPath): Evidence[] {
  return steps.flatMap(({ after }, at) =>
    at > 0 && minutesOf(after) === minutesOf(steps[at - 1].after)
      ? [
          {
            label: `Steps ${at} and ${at + 1} come at the same time`,
            value: { duration: after },
          },
        ]
      : [],
  );
}

/** Every delay added up: what was meant where they were copied from a tool that counts from step to step. */
function fixFor(
  { state }: ModelCheckContext,
  { id, steps }: EscalationPath,
): Fix {
  let passed = 0;
  const counted = steps.map(step => {
    passed += minutesOf(step.after);
    return { ...step, after: inMinutes(passed) };
  });
  return createFix(state.view, {
    summary:
      'Count each `after` from the start, as here where they were counted from step to step; or put the steps into the order of their time',
    fragment: rewrittenList(steps, () =>
      modelFragment('escalationPaths', id, { steps: counted }),
    ),
  });
}

/** Seconds, where a step has them, are rounded up. */
function inMinutes(minutes: number): string {
  return minutes === 0 ? 'PT0S' : `PT${Math.ceil(minutes)}M`;
}
