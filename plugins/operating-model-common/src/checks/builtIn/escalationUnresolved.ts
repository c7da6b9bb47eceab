import { notifiedRotation } from '../../model/notifiedRotation';
import { groupCandidates, nearestFirst } from '../fixes/candidates';
import {
  annotationFragment,
  annotationPath,
  createFix,
} from '../fixes/createFix';
import { GROUP } from '../asked/declaredParties';
import { modelFragment } from '../fixes/modelFragment';
import type { Rule } from '../Rule';

export const escalationUnresolved: Rule = {
  code: 'escalation.unresolved',
  title: 'Escalation leads nowhere',
  severity: 'error',
  source: {
    title:
      'PagerDuty, full-service ownership: no inactive users in an escalation policy',
    url: 'https://ownership.pagerduty.com/escalations/',
  },
  checkEntity({ entity, effective, annotations, model }) {
    const written = annotations.fields.get('escalation-path');
    const { escalationPath } = effective;
    if (
      !model ||
      !written ||
      written.problem ||
      escalationPath.state !== 'invalid'
    ) {
      return [];
    }
    const paths = model.spec.escalationPaths.map(({ id }) => id);
    return [
      {
        subject: { entityRef: entity.entityRef },
        message: `The escalation path ${JSON.stringify(
          written.raw,
        )} is not in ${model.title}; it has ${paths.join(', ') || 'none'}.`,
        evidence: [
          { label: annotationPath(written.key), value: written.raw },
          {
            label: 'Holds meanwhile',
            value: escalationPath.instead?.value.id ?? 'no path',
          },
        ],
        fix: createFix(entity, {
          summary: 'Choose an escalation path of the model',
          fragment: annotationFragment(written.key, '<path>'),
          candidates: nearestFirst(paths, written.raw),
        }),
      },
    ];
  },
  checkModel: ({ state, model, index }) =>
    model.spec.escalationPaths.flatMap(({ id, steps }) =>
      steps.flatMap(({ notify }, position) => {
        if (
          notifiedRotation(notify) !== undefined ||
          index.parties.has(notify)
        ) {
          return [];
        }
        const path = `spec.escalationPaths[${id}].steps[${position}]`;
        return [
          {
            subject: { entityRef: state.entityRef, path },
            message: `Step ${
              position + 1
            } of the escalation path ${id} notifies ${notify}, which the catalog does not know.`,
            evidence: [{ label: `${path}.notify`, value: notify }],
            fix: createFix(state.view, {
              summary: 'Notify a group that exists',
              fragment: modelFragment('escalationPaths', id, {
                steps: steps.map((step, other) =>
                  other === position ? { ...step, notify: GROUP } : { ...step },
                ),
              }),
              candidates: groupCandidates(index, { near: notify }),
            }),
          },
        ];
      }),
    ),
};
