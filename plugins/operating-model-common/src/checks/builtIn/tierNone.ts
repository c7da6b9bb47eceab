import { annotationKey } from '../../annotations/annotationNames';
import { annotationFragment, createFix } from '../fixes/createFix';
import type { Rule } from '../Rule';

export const tierNone: Rule = {
  code: 'tier.none',
  title: 'Support tier is not set',
  severity: 'warning',
  kinds: ['component', 'api', 'resource'],
  source: {
    title: 'PagerDuty, full-service ownership: functions and tiers of services',
    url: 'https://ownership.pagerduty.com/functions/',
  },
  checkEntity({ entity, effective, model }) {
    if (!model || effective.supportTier.state !== 'missing') {
      return [];
    }
    return [
      {
        subject: { entityRef: entity.entityRef },
        message: `Nothing says at which support tier it is operated, so ${model.title} promises nothing for it.`,
        evidence: [{ label: 'Model that applies', value: model.entityRef }],
        fix: createFix(entity, {
          summary: 'Choose a tier of the model',
          fragment: annotationFragment(annotationKey('support-tier'), '<tier>'),
          candidates: model.spec.supportTiers.map(({ id }) => id),
        }),
      },
    ];
  },
};
