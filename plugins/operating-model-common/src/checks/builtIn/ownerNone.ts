import { partyList } from '../../messages/partyList';
import { decisionsOf } from '../asked/decisionsOf';
import { GROUP } from '../asked/declaredParties';
import type { Check, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';

export const ownerNone: Check = {
  id: 'owner.none',
  title: 'Owner is not named',
  severity: 'error',
  source: {
    title:
      'AWS Well-Architected OPS02-BP03: operations activities have identified owners',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ops_model_def_activity_owners.html',
  },
  messages: {
    owned: '{{owner}} owns it.',
    named: 'An owner is named: {{owner}}.',
    absent: 'No owner is named.',
    'decided-one': '{{parties}} decides {{decision}}.',
    'decided-several': '{{parties}} decide {{decision}}.',
    undecided: 'Nobody is accountable for the decision {{decision}}.',
  },
  checkEntity({ entity, effective }) {
    const { owner } = effective;
    if (owner.state !== 'missing') {
      const named = owner.value
        ? { party: owner.value }
        : { quote: owner.raw ?? '' };
      return [
        {
          result: 'pass',
          // Whether the catalog knows it, another check says.
          says: owner.state === 'valid' ? 'owned' : 'named',
          parameters: { owner: named },
          evidence: [{ label: 'spec.owner', value: named }],
        },
      ];
    }
    return [
      {
        result: 'fail',
        says: 'absent',
        evidence: [{ label: 'spec.owner', value: 'not set' }],
        fix: createFix(entity, {
          summary: 'Name the group that owns it',
          fragment: { spec: { owner: GROUP } },
          choose: { kind: 'group' },
        }),
      },
    ];
  },
  checkModel: ({ state, model }) =>
    decisionsOf(model).map(
      ({ decision, path, accountable, change }): Outcome =>
        accountable.length > 0
          ? {
              result: 'pass',
              part: path,
              says:
                accountable.length === 1 ? 'decided-one' : 'decided-several',
              parameters: {
                decision: decision.id,
                parties: partyList(accountable),
              },
              evidence: [
                { label: `${path}.accountable`, value: partyList(accountable) },
              ],
            }
          : {
              result: 'fail',
              part: path,
              says: 'undecided',
              parameters: { decision: decision.id },
              evidence: [
                { label: `${path}.accountable`, value: 'not set' },
                { label: 'Question', value: decision.question },
              ],
              fix: createFix(state.view, {
                summary: 'Name the one group that decides',
                fragment: change({ accountable: GROUP }),
                choose: { kind: 'group' },
              }),
            },
    ),
};
