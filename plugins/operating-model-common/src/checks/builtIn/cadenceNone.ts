import { annotationKey } from '../../annotations/annotationFields';
import { isAbsent } from '../../effective/absentValue';
import { decisionsOf } from '../asked/decisionsOf';
import { declaredValue } from '../asked/declaredValue';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { CADENCES } from '../../annotations/releaseCadence';
import { annotationFragment, createFix } from '../fixes/createFix';
import type { Fragment } from '../fixes/Fragment';
import { modelFragment } from '../fixes/modelFragment';

/** A choice that only a person can make. */
const CADENCE = '<cadence>';

export const cadenceNone: Check = {
  id: 'cadence.none',
  title: 'Cadence is not set',
  severity: 'warning',
  kinds: ['component'],
  source: {
    title: 'DORA, accelerate state of DevOps 2024: deployment frequency',
    url: 'https://dora.dev/guides/dora-metrics-four-keys/',
  },
  messages: {
    entity: 'Its release cadence is set: {{cadence}}.',
    'entity-none':
      'Nothing says in which rhythm it is released, so nobody can tell when the next release is.',
    decision: 'The decision {{id}} comes up {{cadence}}.',
    'decision-none': 'Nothing says how often the decision {{id}} comes up.',
    queue: 'The queue {{id}} is worked through {{cadence}}.',
    'queue-none': 'Nothing says how often the queue {{id}} is worked through.',
  },
  checkEntity({ entity, effective }) {
    const { releaseCadence } = effective;
    if (!isAbsent(releaseCadence)) {
      const declared = declaredValue(entity, releaseCadence, value => value);
      return [
        {
          result: 'pass',
          says: 'entity',
          parameters: { cadence: declared.value },
          evidence: declared.evidence,
        },
      ];
    }
    return [
      {
        result: 'fail',
        says: 'entity-none',
        absent: true,
        evidence: [
          {
            label: 'Looked at',
            value: 'own annotation, model, system, domain',
          },
        ],
        fix: createFix(entity, {
          summary: 'Declare the rhythm; on-demand is one too',
          fragment: annotationFragment(
            annotationKey('release-cadence'),
            CADENCE,
          ),
          candidates: CADENCES,
        }),
      },
    ];
  },
  checkModel: context => [
    ...decisionsOf(context.model).map(({ decision, path, change }) =>
      ofPart(context, {
        of: 'decision',
        id: decision.id,
        cadence: decision.cadence,
        path,
        change,
      }),
    ),
    ...context.model.spec.queues.map(({ id, cadence }) =>
      ofPart(context, {
        of: 'queue',
        id,
        cadence,
        path: `spec.queues[${id}]`,
        change: change => modelFragment('queues', id, change),
      }),
    ),
  ],
};

function ofPart(
  { state }: ModelCheckContext,
  part: {
    of: 'decision' | 'queue';
    id: string;
    cadence?: string;
    path: string;
    change(change: Fragment): Fragment;
  },
): Outcome {
  const { of, id, cadence, path, change } = part;
  if (cadence) {
    return {
      result: 'pass',
      part: path,
      says: of,
      parameters: { id, cadence },
      evidence: [{ label: `${path}.cadence`, value: cadence }],
    };
  }
  return {
    result: 'fail',
    part: path,
    says: `${of}-none`,
    parameters: { id },
    evidence: [{ label: `${path}.cadence`, value: 'not set' }],
    fix: createFix(state.view, {
      summary: 'Say how often; on-demand is an answer too',
      fragment: change({ cadence: CADENCE }),
      candidates: CADENCES,
    }),
  };
}
