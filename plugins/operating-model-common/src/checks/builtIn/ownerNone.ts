import { groupCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { GROUP } from '../asked/declaredParties';
import { decisionsOf } from '../asked/decisionsOf';
import type { Rule } from '../Rule';

export const ownerNone: Rule = {
  code: 'owner.none',
  title: 'Owner is not named',
  severity: 'error',
  source: {
    title:
      'AWS Well-Architected OPS02-BP03: operations activities have identified owners',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ops_model_def_activity_owners.html',
  },
  checkEntity({ entity, effective, index }) {
    if (effective.owner.state !== 'missing') {
      return [];
    }
    return [
      {
        subject: { entityRef: entity.entityRef },
        message: 'Nobody is named who owns it.',
        evidence: [{ label: 'spec.owner', value: 'not set' }],
        fix: createFix(entity, {
          summary: 'Name the group that owns it',
          fragment: { spec: { owner: GROUP } },
          candidates: groupCandidates(index),
        }),
      },
    ];
  },
  checkModel: ({ state, model, index }) =>
    decisionsOf(model)
      .filter(({ accountable }) => accountable.length === 0)
      .map(({ decision, path, change }) => ({
        subject: { entityRef: state.entityRef, path },
        message: `Nobody is accountable for the decision ${decision.id}.`,
        evidence: [
          { label: `${path}.accountable`, value: 'not set' },
          { label: 'Question', value: decision.question },
        ],
        fix: createFix(state.view, {
          summary: 'Name the one group that decides',
          fragment: change({ accountable: GROUP }),
          candidates: groupCandidates(index),
        }),
      })),
};
