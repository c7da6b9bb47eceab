import { groupCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { GROUP } from '../asked/declaredParties';
import { modelFragment } from '../fixes/modelFragment';
import type { Rule } from '../Rule';

export const queueUnowned: Rule = {
  code: 'queue.unowned',
  title: 'Queue has no owner',
  severity: 'error',
  source: {
    title:
      'GitLab, triage operations: every group is accountable for its queue',
    url: 'https://about.gitlab.com/handbook/engineering/quality/triage-operations/',
  },
  checkModel: ({ state, model, index }) =>
    model.spec.queues
      .filter(({ owner }) => !owner)
      .map(({ id, issueClasses }) => {
        const path = `spec.queues[${id}]`;
        return {
          subject: { entityRef: state.entityRef, path },
          message: `Nobody takes what lands in the queue ${id}.`,
          evidence: [
            { label: `${path}.owner`, value: 'not set' },
            {
              label: 'Lands there',
              value: issueClasses.join(', ') || 'nothing',
            },
          ],
          fix: createFix(state.view, {
            summary: 'Name the group that takes it',
            fragment: modelFragment('queues', id, { owner: GROUP }),
            candidates: groupCandidates(index),
          }),
        };
      }),
};
