import { annotationKey } from '../../annotations/annotationNames';
import { annotationFragment, createFix } from '../fixes/createFix';
import { CADENCES } from '../fixes/cadences';
import { decisionsOf } from '../asked/decisionsOf';
import { modelFragment } from '../fixes/modelFragment';
import type { Rule } from '../Rule';

/** A choice that only a person can make. */
const CADENCE = '<cadence>';

export const cadenceNone: Rule = {
  code: 'cadence.none',
  title: 'Cadence is not set',
  severity: 'warning',
  kinds: ['component'],
  source: {
    title: 'DORA, accelerate state of DevOps 2024: deployment frequency',
    url: 'https://dora.dev/guides/dora-metrics-four-keys/',
  },
  checkEntity({ entity, effective }) {
    if (effective.releaseCadence.state !== 'missing') {
      return [];
    }
    return [
      {
        subject: { entityRef: entity.entityRef },
        message:
          'Nothing says in which rhythm it is released, so nobody can tell when the next release is.',
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
  checkModel({ state, model }) {
    const summary = 'Say how often; on-demand is an answer too';
    return [
      ...decisionsOf(model)
        .filter(({ decision }) => !decision.cadence)
        .map(({ decision, path, change }) => ({
          subject: { entityRef: state.entityRef, path },
          message: `Nothing says how often the decision ${decision.id} comes up.`,
          evidence: [{ label: `${path}.cadence`, value: 'not set' }],
          fix: createFix(state.view, {
            summary,
            fragment: change({ cadence: CADENCE }),
            candidates: CADENCES,
          }),
        })),
      ...model.spec.queues
        .filter(({ cadence }) => !cadence)
        .map(({ id }) => {
          const path = `spec.queues[${id}]`;
          return {
            subject: { entityRef: state.entityRef, path },
            message: `Nothing says how often the queue ${id} is worked through.`,
            evidence: [{ label: `${path}.cadence`, value: 'not set' }],
            fix: createFix(state.view, {
              summary,
              fragment: modelFragment('queues', id, { cadence: CADENCE }),
              candidates: CADENCES,
            }),
          };
        }),
    ];
  },
};
