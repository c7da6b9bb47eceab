import { annotationKey } from '../../annotations/annotationFields';
import { usableValue } from '../../effective/usableValue';
import type { Check } from '../Check';
import { annotationFragment, createFix } from '../fixes/createFix';

export const modelAmbiguous: Check = {
  id: 'model.ambiguous',
  title: 'Two operating models apply',
  severity: 'error',
  source: {
    title: 'Atlassian, the DACI framework: a decision has exactly one approver',
    url: 'https://www.atlassian.com/team-playbook/plays/daci',
  },
  messages: {
    one: '{{model}} is the one model that applies to it.',
    two: '{{models}} both apply at the same distance, so neither does.',
    several: '{{models}} all apply at the same distance, so none of them does.',
    // For whoever may not read all of them.
    unnamed: 'Several models apply at the same distance, so none of them does.',
  },
  checkEntity({ entity, effective }) {
    const { modelConflict } = effective;
    const applies = usableValue(effective.model);
    if (modelConflict && effective.model.source?.kind !== 'annotation') {
      return [
        {
          result: 'fail',
          says: modelConflict.length === 2 ? 'two' : 'several',
          // By their references, which tell them apart where titles do not, and which the fix offers.
          parameters: {
            models: {
              list: modelConflict.map(model => ({ entity: model })),
              and: true,
            },
          },
          evidence: modelConflict.map(model => ({
            label: 'Applies',
            value: { model },
          })),
          fix: createFix(entity, {
            summary:
              'Say here which one applies, or narrow the appliesTo of one',
            fragment: annotationFragment(annotationKey('model'), '<model>'),
            candidates: modelConflict,
          }),
        },
      ];
    }
    return applies
      ? [
          {
            result: 'pass',
            says: 'one',
            parameters: { model: { model: applies } },
            evidence: [{ label: 'Applies', value: { model: applies } }],
          },
        ]
      : [];
  },
};
