import type { Parameter } from '../../messages/Message';
import type { Queue } from '../../model/types';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import {
  PromisesAtOpening,
  type PromisedResponse,
} from '../promises/PromisesAtOpening';
import type { Fix } from '../Verdict';

export const queueSlowerThanTarget: Check = {
  id: 'queue.slower-than-target',
  title: 'Queue is looked at later than a response is due',
  severity: 'warning',
  source: {
    title:
      'The Site Reliability Workbook, chapter 8: response times that follow from what is promised to users',
    url: 'https://sre.google/workbook/on-call/',
  },
  messages: {
    'in-time':
      'The queue {{queue}} is looked at within {{look}} of business hours, and no tier promises an earlier response: {{promise}}.',
    slower:
      'The queue {{queue}} is looked at within {{look}} of business hours, later than a response is due: {{promise}}.',
    promise: '{{tier}} promises a response to {{severity}} within {{target}}',
  },
  checkModel(context) {
    const promises = new PromisesAtOpening(context.model);
    return context.model.spec.queues.flatMap(queue =>
      ofQueue(context, queue, promises),
    );
  },
};

function ofQueue(
  context: ModelCheckContext,
  queue: Queue,
  promises: PromisesAtOpening,
): Outcome[] {
  const { id, firstLookWithin } = queue;
  const look = promises.firstLook(queue);
  const [earliest] = promises.responses;
  if (!firstLookWithin || look === undefined || !earliest) {
    return [];
  }
  const earlier = promises.responses.filter(({ due }) => due < look);
  const isSlower = earlier.length > 0;
  const named = isSlower ? earlier : [earliest];
  return [
    {
      result: isSlower ? 'fail' : 'pass',
      part: `spec.queues[${id}].firstLookWithin`,
      says: isSlower ? 'slower' : 'in-time',
      parameters: {
        queue: id,
        look: { duration: firstLookWithin },
        promise: sayPromise(earliest),
      },
      evidence: [
        { label: 'First look within', value: { duration: firstLookWithin } },
        ...named.map(response => ({
          label: isSlower ? 'Due earlier' : 'Earliest response',
          value: sayPromise(response),
        })),
        {
          label: 'Compared for a report',
          value: 'when business hours open, in a week without holidays',
        },
      ],
      ...(isSlower && { fix: fixFor(context, queue, promises) }),
    },
  ];
}

/** The same target where business hours reach it as early, else as much of them as passes until then. */
function fixFor(
  { state }: ModelCheckContext,
  queue: Queue,
  promises: PromisesAtOpening,
): Fix {
  const [{ target, due }] = promises.responses;
  const alike = promises.firstLook({ ...queue, firstLookWithin: target });
  return createFix(state.view, {
    summary:
      'Look at it as early as the earliest response is due, or promise that response later',
    fragment: modelFragment('queues', queue.id, {
      firstLookWithin:
        alike !== undefined && alike <= due
          ? target
          : `PT${promises.businessMinutesUntil(due)}M`,
    }),
  });
}

function sayPromise({ tier, severity, target }: PromisedResponse): Parameter {
  return {
    message: {
      id: 'queue.slower-than-target/promise',
      parameters: { tier, severity, target: { duration: target } },
    },
  };
}
