import { annotationKey } from '../../annotations/annotationFields';
import { isAbsent } from '../../effective/absentValue';
import { declaredValue } from '../asked/declaredValue';
import type { Check } from '../Check';
import { annotationFragment, createFix } from '../fixes/createFix';

export const tierNone: Check = {
  id: 'tier.none',
  title: 'Support tier is not set',
  severity: 'warning',
  kinds: ['component', 'api', 'resource'],
  source: {
    title: 'PagerDuty, full-service ownership: functions and tiers of services',
    url: 'https://ownership.pagerduty.com/functions/',
  },
  messages: {
    set: 'Its support tier is set: {{tier}}.',
    none: 'Nothing says at which support tier it is operated, so {{model}} promises nothing for it.',
  },
  checkEntity({ entity, effective, model }) {
    const { supportTier } = effective;
    if (!model) {
      return [];
    }
    if (!isAbsent(supportTier)) {
      const declared = declaredValue(entity, supportTier, ({ id }) => id);
      return [
        {
          result: 'pass',
          says: 'set',
          parameters: { tier: declared.value },
          evidence: declared.evidence,
        },
      ];
    }
    const named = { model: model.entityRef };
    return [
      {
        result: 'fail',
        says: 'none',
        absent: true,
        parameters: { model: named },
        evidence: [{ label: 'Model that applies', value: named }],
        fix: createFix(entity, {
          summary: 'Choose a tier of the model',
          fragment: annotationFragment(annotationKey('support-tier'), '<tier>'),
          candidates: model.spec.supportTiers.map(({ id }) => id),
        }),
      },
    ];
  },
};
