import { createFix } from '../fixes/createFix';
import { ACK_WITHIN, handoffsOf } from '../asked/handoffs';
import type { Rule } from '../Rule';

export const handoffNoAckTarget: Rule = {
  code: 'handoff.no-ack-target',
  title: 'Handoff has no time to confirm it',
  severity: 'info',
  source: {
    title:
      'GitLab, development escalation: who takes over confirms it within minutes, or is called',
    url: 'https://handbook.gitlab.com/handbook/engineering/development/processes/infra-dev-escalation/process/',
  },
  checkModel: ({ state, model }) =>
    handoffsOf(model)
      .filter(({ ackWithin }) => ackWithin === undefined)
      .map(({ decision, path, to, change }) => ({
        subject: { entityRef: state.entityRef, path },
        message: `The decision ${decision.id} is handed over to ${to}, and nothing says until when they confirm it.`,
        evidence: [
          { label: `${path}.handoff.to`, value: to },
          { label: `${path}.handoff.ackWithin`, value: 'not set' },
        ],
        fix: createFix(state.view, {
          summary: 'Agree on a time with them and write it down',
          fragment: change({ handoff: { ackWithin: ACK_WITHIN } }),
        }),
      })),
};
