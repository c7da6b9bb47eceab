import { annotationKey } from '../../annotations/annotationNames';
import { annotationFragment, createFix } from '../createFix';
import { CADENCES } from '../cadences';
import type { Rule } from '../Rule';

export const cadenceNone: Rule = {
  code: 'cadence.none',
  title: 'Release cadence is not set',
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
            '<cadence>',
          ),
          candidates: CADENCES,
        }),
      },
    ];
  },
};
