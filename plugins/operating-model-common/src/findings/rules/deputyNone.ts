import { annotationKey } from '../../annotations/annotationNames';
import { roleHolder } from '../../resolution/roleHolder';
import { usableValue } from '../../resolution/usableValue';
import { groupCandidates } from '../candidates';
import { annotationFragment, createFix } from '../createFix';
import { GROUP } from '../declaredParties';
import type { Rule } from '../Rule';

export const deputyNone: Rule = {
  code: 'deputy.none',
  title: 'Deputy is not named',
  severity: 'warning',
  kinds: ['component'],
  source: {
    title:
      'Avelino et al. 2016, the truck factor of popular projects: two of three stop when two people leave',
    url: 'https://arxiv.org/abs/1604.06766',
  },
  checkEntity({ entity, effective, index }) {
    if (roleHolder(effective, 'deputy').state !== 'missing') {
      return [];
    }
    const owner = usableValue(effective.owner);
    return [
      {
        subject: { entityRef: entity.entityRef },
        message:
          'Nobody is named who decides and answers while the owner is away.',
        evidence: [{ label: 'Owner', value: owner ?? 'nobody' }],
        fix: createFix(entity, {
          summary: 'Name another group as deputy',
          fragment: annotationFragment(annotationKey('deputy-owner'), GROUP),
          candidates: groupCandidates(index, { not: owner }),
        }),
      },
    ];
  },
};
