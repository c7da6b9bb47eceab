import { annotationKey } from '../../annotations/annotationFields';
import { isAbsent } from '../../effective/absentValue';
import { declaredValue } from '../asked/declaredValue';
import type { Check } from '../Check';
import { annotationFragment, createFix } from '../fixes/createFix';

export const escalationNone: Check = {
  id: 'escalation.none',
  title: 'Escalation path is missing',
  severity: 'error',
  kinds: ['component', 'api', 'resource'],
  source: {
    title: 'PagerDuty, full-service ownership: escalation policies',
    url: 'https://ownership.pagerduty.com/escalations/',
  },
  messages: {
    named: 'An escalation path is named: {{path}}.',
    none: 'Nothing says whom to call next: neither an annotation nor {{model}} names an escalation path for it.',
  },
  checkEntity({ entity, effective, model }) {
    const { escalationPath, supportTier } = effective;
    if (!model) {
      return [];
    }
    if (!isAbsent(escalationPath)) {
      const declared = declaredValue(entity, escalationPath, ({ id }) => id);
      return [
        {
          result: 'pass',
          says: 'named',
          parameters: { path: declared.value },
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
        evidence: [
          { label: 'Model that applies', value: named },
          { label: 'Support tier', value: supportTier.value?.id ?? 'none' },
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
