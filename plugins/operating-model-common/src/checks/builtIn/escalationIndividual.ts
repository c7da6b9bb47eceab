import { groupCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { GROUP } from '../asked/declaredParties';
import { modelFragment } from '../fixes/modelFragment';
import type { Rule } from '../Rule';

export const escalationIndividual: Rule = {
  code: 'escalation.individual',
  title: 'Escalation depends on one person',
  severity: 'warning',
  source: {
    title:
      'PagerDuty, going on call: individuals should never be assigned to an escalation policy, a schedule should',
    url: 'https://goingoncall.pagerduty.com/next_steps/',
  },
  checkModel: ({ state, model, index }) =>
    model.spec.escalationPaths.flatMap(({ id, steps }) =>
      steps.flatMap(({ notify }, position) => {
        const isLast = position === steps.length - 1 && position > 0;
        if (isLast || index.parties.get(notify)?.kind !== 'user') {
          return [];
        }
        const path = `spec.escalationPaths[${id}].steps[${position}]`;
        return [
          {
            subject: { entityRef: state.entityRef, path },
            message: `Step ${
              position + 1
            } of the escalation path ${id} notifies ${notify} alone; only the last step may be one person.`,
            evidence: [{ label: `${path}.notify`, value: notify }],
            fix: createFix(state.view, {
              summary: 'Notify a rotation or a group',
              fragment: modelFragment('escalationPaths', id, {
                steps: steps.map((step, other) =>
                  other === position ? { ...step, notify: GROUP } : { ...step },
                ),
              }),
              candidates: [
                ...model.spec.rotations.map(
                  rotation => `rotation:${rotation.id}`,
                ),
                ...groupCandidates(index),
              ].slice(0, 20),
            }),
          },
        ];
      }),
    ),
};
