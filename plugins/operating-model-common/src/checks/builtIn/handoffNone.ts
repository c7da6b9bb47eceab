import type { CatalogIndex } from '../../catalog/types';
import { groupCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { GROUP } from '../asked/declaredParties';
import { decisionsOf } from '../asked/decisionsOf';
import { ACK_WITHIN } from '../asked/handoffs';
import type { Rule } from '../Rule';

export const handoffNone: Rule = {
  code: 'handoff.none',
  title: 'Handoff is not defined',
  severity: 'warning',
  source: {
    title:
      'AWS Well-Architected OPS10-BP04: what starts an escalation, how it goes on, and an owner for each action',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_event_response_define_escalation_paths.html',
  },
  checkModel: ({ state, model, index }) =>
    decisionsOf(model)
      .filter(({ decision }) => !decision.handoff)
      .map(({ decision, path, accountable, change }) => ({
        subject: { entityRef: state.entityRef, path },
        message: `Nothing says to whom the decision ${decision.id} goes when those who decide it cannot, or that it ends there.`,
        evidence: [
          { label: `${path}.handoff`, value: 'not set' },
          { label: 'Decided by', value: accountable.join(', ') || 'nobody' },
        ],
        fix: createFix(state.view, {
          summary:
            'Say who takes over, in which case and in which channel; or none: with the reason why it ends here',
          fragment: change({
            handoff: {
              to: GROUP,
              when: 'Those who are accountable cannot decide it',
              channel: channelOf(accountable, index),
              ackWithin: ACK_WITHIN,
            },
          }),
          candidates: groupCandidates(index, { not: accountable }),
        }),
      })),
};

/** Where those who decide are reached already, if the catalog knows; anything else would be made up. */
function channelOf(
  accountable: string[],
  { parties }: CatalogIndex,
): string | undefined {
  return accountable
    .flatMap(party => parties.get(party)?.contacts ?? [])
    .find(({ type }) => type === 'slack' || type === 'channel')?.value;
}
