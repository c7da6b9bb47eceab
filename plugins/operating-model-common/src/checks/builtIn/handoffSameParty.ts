import { groupCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { GROUP } from '../asked/declaredParties';
import { handoffsOf } from '../asked/handoffs';
import type { Rule } from '../Rule';

export const handoffSameParty: Rule = {
  code: 'handoff.same-party',
  title: 'Handoff goes back to who decides',
  severity: 'warning',
  source: {
    title:
      'AWS Well-Architected OPS10-BP04: an escalation goes on to somebody who can do more',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_event_response_define_escalation_paths.html',
  },
  checkModel: ({ state, model, index }) =>
    handoffsOf(model)
      .filter(({ to, accountable }) => accountable.includes(to))
      .map(({ decision, path, to, accountable, change }) => ({
        subject: { entityRef: state.entityRef, path },
        message: `The decision ${decision.id} is handed over to ${to}, who is accountable for it already.`,
        evidence: [
          { label: `${path}.handoff.to`, value: to },
          { label: `${path}.accountable`, value: accountable.join(', ') },
        ],
        fix: createFix(state.view, {
          summary:
            'Name who takes over instead; or none: with the reason why it ends here',
          fragment: change({ handoff: { to: GROUP } }),
          candidates: groupCandidates(index, { not: accountable }),
        }),
      })),
};
