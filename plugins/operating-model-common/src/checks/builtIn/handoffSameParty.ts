import { GROUP } from '../asked/declaredParties';
import { handoffsOf } from '../asked/handoffs';
import { partiesOrNobody } from '../asked/partiesOrNobody';
import type { Check } from '../Check';
import { createFix } from '../fixes/createFix';

export const handoffSameParty: Check = {
  id: 'handoff.same-party',
  title: 'Handoff goes back to whoever decides',
  severity: 'warning',
  source: {
    title:
      'AWS Well-Architected OPS10-BP04: an escalation goes on to somebody who can do more',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_event_response_define_escalation_paths.html',
  },
  messages: {
    other:
      'The decision {{decision}} is handed over to {{party}}, who is not accountable for it.',
    same: 'The decision {{decision}} is handed over to {{party}}, who is accountable for it already.',
  },
  checkModel: ({ state, model }) =>
    handoffsOf(model).map(({ decision, path, to, accountable, change }) => {
      const isSame = accountable.includes(to);
      const party = { party: to };
      return {
        result: isSame ? 'fail' : 'pass',
        part: path,
        says: isSame ? 'same' : 'other',
        parameters: { decision: decision.id, party },
        evidence: [
          { label: `${path}.handoff.to`, value: party },
          { label: `${path}.accountable`, value: partiesOrNobody(accountable) },
        ],
        ...(isSame && {
          fix: createFix(state.view, {
            summary:
              'Name who takes over instead; or none: with the reason why it ends here',
            fragment: change({ handoff: { to: GROUP } }),
            choose: { kind: 'group', not: accountable },
          }),
        }),
      };
    }),
};
