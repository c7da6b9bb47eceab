import { createFix } from '../fixes/createFix';
import { decisionsOf } from '../asked/decisionsOf';
import type { Rule } from '../Rule';

export const ownerMultipleAccountable: Rule = {
  code: 'owner.multiple-accountable',
  title: 'Several parties are accountable',
  severity: 'error',
  source: {
    title:
      'Atlassian, the DACI method: the approver should be just one, not several',
    url: 'https://www.atlassian.com/blog/project-management/daci-method-for-better-project-decisions',
  },
  checkModel: ({ state, model }) =>
    decisionsOf(model)
      .filter(({ accountable }) => accountable.length > 1)
      .map(({ decision, path, accountable, change }) => ({
        subject: { entityRef: state.entityRef, path },
        message: `${accountable.length} parties are accountable for the decision ${decision.id}, so nobody knows whose word counts.`,
        evidence: accountable.map((party, position) => ({
          label: `${path}.accountable[${position}]`,
          value: party,
        })),
        fix: createFix(state.view, {
          summary:
            'Keep the one that decides; the others can be responsible or consulted',
          fragment: change({ accountable: '<party>' }),
          candidates: accountable,
        }),
      })),
};
