import type { Decision } from '../../model/types';
import { GROUP } from '../asked/declaredParties';
import { decisionsOf, type DecisionAtHand } from '../asked/decisionsOf';
import { ACK_WITHIN } from '../asked/handoffs';
import { partiesOrNobody } from '../asked/partiesOrNobody';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';

export const handoffNone: Check = {
  id: 'handoff.none',
  title: 'Handoff is not defined',
  severity: 'warning',
  source: {
    title:
      'AWS Well-Architected OPS10-BP04: what starts an escalation, how it goes on, and an owner for each action',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_event_response_define_escalation_paths.html',
  },
  messages: {
    'handed-over':
      'The decision {{decision}} goes to {{party}} when those who decide it cannot.',
    ends: 'The decision {{decision}} ends with those who decide it: {{why}}.',
    none: 'Nothing says to whom the decision {{decision}} goes when those who decide it cannot, or that it ends there.',
  },
  checkModel: context =>
    decisionsOf(context.model).map(atHand => {
      const { handoff } = atHand.decision;
      return handoff ? declared(atHand, handoff) : missing(context, atHand);
    }),
};

function declared(
  { decision, path }: DecisionAtHand,
  handoff: NonNullable<Decision['handoff']>,
): Outcome {
  if ('to' in handoff) {
    const party = { party: handoff.to };
    return {
      result: 'pass',
      part: path,
      says: 'handed-over',
      parameters: { decision: decision.id, party },
      evidence: [{ label: `${path}.handoff.to`, value: party }],
    };
  }
  const why = { quote: handoff.none };
  return {
    result: 'pass',
    part: path,
    says: 'ends',
    parameters: { decision: decision.id, why },
    evidence: [{ label: `${path}.handoff.none`, value: why }],
  };
}

function missing(
  { state }: ModelCheckContext,
  { decision, path, accountable, change }: DecisionAtHand,
): Outcome {
  return {
    result: 'fail',
    part: path,
    says: 'none',
    parameters: { decision: decision.id },
    evidence: [
      { label: `${path}.handoff`, value: 'not set' },
      { label: 'Decided by', value: partiesOrNobody(accountable) },
    ],
    fix: createFix(state.view, {
      summary:
        'Say who takes over and in which case, and in a channel: where they are reached; or none: with the reason why it ends here',
      fragment: change({
        handoff: {
          to: GROUP,
          when: 'Those who are accountable cannot decide it',
          ackWithin: ACK_WITHIN,
        },
      }),
      choose: { kind: 'group', not: accountable },
    }),
  };
}
