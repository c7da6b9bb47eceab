import { annotationKey } from '../../annotations/annotationNames';
import { annotationFragment, createFix } from '../fixes/createFix';
import type { Rule } from '../Rule';

export const escalationNone: Rule = {
  code: 'escalation.none',
  title: 'Escalation path is missing',
  severity: 'error',
  kinds: ['component', 'api', 'resource'],
  source: {
    title: 'PagerDuty, full-service ownership: escalation policies',
    url: 'https://ownership.pagerduty.com/escalations/',
  },
  checkEntity({ entity, effective, model }) {
    if (!model || effective.escalationPath.state !== 'missing') {
      return [];
    }
    return [
      {
        subject: { entityRef: entity.entityRef },
        message: `Nothing says whom to call next: neither an annotation nor ${model.title} names an escalation path for it.`,
        evidence: [
          { label: 'Model that applies', value: model.entityRef },
          {
            label: 'Support tier',
            value: effective.supportTier.value?.id ?? 'none',
          },
        ],
        fix: createFix(entity, {
          summary: 'Choose an escalation path of the model',
          fragment: annotationFragment(
            annotationKey('escalation-path'),
            '<path>',
          ),
          candidates: model.spec.escalationPaths.map(({ id }) => id),
        }),
      },
    ];
  },
};
