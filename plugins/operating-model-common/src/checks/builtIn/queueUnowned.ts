import type { Check, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { GROUP } from '../asked/declaredParties';
import { modelFragment } from '../fixes/modelFragment';

export const queueUnowned: Check = {
  id: 'queue.unowned',
  title: 'Queue has no owner',
  severity: 'error',
  source: {
    title:
      'GitLab, triage operations: every group is accountable for its queue',
    url: 'https://about.gitlab.com/handbook/engineering/quality/triage-operations/',
  },
  messages: {
    owned: '{{owner}} takes what lands in the queue {{queue}}.',
    unowned: 'Nobody takes what lands in the queue {{queue}}.',
  },
  checkModel: ({ state, model }) =>
    model.spec.queues.map(({ id, owner, issueClasses }): Outcome => {
      const path = `spec.queues[${id}]`;
      const lands = {
        label: 'Lands there',
        value: issueClasses.length > 0 ? { list: issueClasses } : 'nothing',
      };
      return owner
        ? {
            result: 'pass',
            part: path,
            says: 'owned',
            parameters: { queue: id, owner: { party: owner } },
            evidence: [
              { label: `${path}.owner`, value: { party: owner } },
              lands,
            ],
          }
        : {
            result: 'fail',
            part: path,
            says: 'unowned',
            parameters: { queue: id },
            evidence: [{ label: `${path}.owner`, value: 'not set' }, lands],
            fix: createFix(state.view, {
              summary: 'Name the group that takes it',
              fragment: modelFragment('queues', id, { owner: GROUP }),
              choose: { kind: 'group' },
            }),
          };
    }),
};
