import { ACK_WITHIN, handoffsOf } from '../asked/handoffs';
import type { Check, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';

export const handoffNoAckTarget: Check = {
  id: 'handoff.no-ack-target',
  title: 'Handoff has no time to confirm it',
  severity: 'info',
  source: {
    title:
      'GitLab, development escalation: who takes over confirms it within minutes, or is called',
    url: 'https://handbook.gitlab.com/handbook/engineering/development/processes/infra-dev-escalation/process/',
  },
  messages: {
    target:
      'The decision {{decision}} is handed over to {{party}}, who confirm it within {{within}}.',
    none: 'The decision {{decision}} is handed over to {{party}}, and nothing says by when they confirm it.',
  },
  checkModel: ({ state, model }) =>
    handoffsOf(model).map(
      ({ decision, path, to, ackWithin, change }): Outcome => {
        const party = { party: to };
        const within =
          ackWithin === undefined ? undefined : { duration: ackWithin };
        const evidence = [
          { label: `${path}.handoff.to`, value: party },
          { label: `${path}.handoff.ackWithin`, value: within ?? 'not set' },
        ];
        return within
          ? {
              result: 'pass',
              part: path,
              says: 'target',
              parameters: { decision: decision.id, party, within },
              evidence,
            }
          : {
              result: 'fail',
              part: path,
              says: 'none',
              parameters: { decision: decision.id, party },
              evidence,
              fix: createFix(state.view, {
                summary: 'Agree on a time with them and write it down',
                fragment: change({ handoff: { ackWithin: ACK_WITHIN } }),
              }),
            };
      },
    ),
};
