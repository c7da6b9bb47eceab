import { decisionsOf, type DecisionAtHand } from '../asked/decisionsOf';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';

export const ownerMultipleAccountable: Check = {
  id: 'owner.multiple-accountable',
  title: 'Several parties are accountable',
  severity: 'error',
  source: {
    title:
      'Atlassian, the DACI method: the approver should be just one, not several',
    url: 'https://www.atlassian.com/blog/project-management/daci-method-for-better-project-decisions',
  },
  messages: {
    one: '{{party}} alone is accountable for the decision {{decision}}.',
    several:
      '{{count}} parties are accountable for the decision {{decision}}, so nobody knows whose word counts.',
  },
  checkModel: context =>
    decisionsOf(context.model).flatMap(atHand => ofDecision(context, atHand)),
};

function ofDecision(
  { state }: ModelCheckContext,
  { decision, path, accountable, change }: DecisionAtHand,
): Outcome[] {
  const [first, ...others] = accountable;
  if (first === undefined) {
    return [];
  }
  if (others.length === 0) {
    const party = { party: first };
    return [
      {
        result: 'pass',
        part: path,
        says: 'one',
        parameters: { decision: decision.id, party },
        evidence: [{ label: `${path}.accountable`, value: party }],
      },
    ];
  }
  return [
    {
      result: 'fail',
      part: path,
      says: 'several',
      parameters: { decision: decision.id, count: accountable.length },
      evidence: accountable.map((party, position) => ({
        label: `${path}.accountable[${position}]`,
        value: { party },
      })),
      fix: createFix(state.view, {
        summary:
          'Keep the one that decides; the others can be responsible or consulted',
        fragment: change({ accountable: '<party>' }),
        candidates: accountable,
      }),
    },
  ];
}
