import { annotationKey } from '../../annotations/annotationNames';
import { annotationFragment, createFix } from '../fixes/createFix';
import type { Rule } from '../Rule';

export const modelAmbiguous: Rule = {
  code: 'model.ambiguous',
  title: 'Two operating models apply',
  severity: 'error',
  source: {
    title: 'Atlassian, the DACI framework: a decision has exactly one approver',
    url: 'https://www.atlassian.com/team-playbook/plays/daci',
  },
  checkEntity({ entity, effective }) {
    const { modelConflict } = effective;
    if (!modelConflict || effective.model.source?.kind === 'annotation') {
      return [];
    }
    return [
      {
        subject: { entityRef: entity.entityRef },
        message: `${modelConflict.join(
          ' and ',
        )} both apply at the same distance, so neither does.`,
        evidence: modelConflict.map(value => ({ label: 'Applies', value })),
        fix: createFix(entity, {
          summary: 'Say here which one applies, or narrow the appliesTo of one',
          fragment: annotationFragment(annotationKey('model'), '<model>'),
          candidates: modelConflict,
        }),
      },
    ];
  },
};
