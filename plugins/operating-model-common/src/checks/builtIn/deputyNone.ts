import { isAbsent } from '../../effective/absentValue';
import { annotationKey } from '../../annotations/annotationFields';
import { roleHolder } from '../../effective/roleHolder';
import { usableValue } from '../../effective/usableValue';
import { partyList } from '../../messages/partyList';
import { decisionsOf } from '../asked/decisionsOf';
import { declaredValue } from '../asked/declaredValue';
import { GROUP } from '../asked/declaredParties';
import { partiesOrNobody } from '../asked/partiesOrNobody';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { annotationFragment, createFix } from '../fixes/createFix';
import type { Fragment } from '../fixes/Fragment';
import { modelFragment } from '../fixes/modelFragment';

export const deputyNone: Check = {
  id: 'deputy.none',
  title: 'Deputy is not named',
  severity: 'warning',
  kinds: ['component'],
  source: {
    title:
      'Avelino et al. 2016, the truck factor of popular projects: two of three stop when two people leave',
    url: 'https://arxiv.org/abs/1604.06766',
  },
  messages: {
    entity: '{{deputy}} is named to decide and answer while the owner is away.',
    'entity-none':
      'Nobody is named to decide and answer while the owner is away.',
    decision: 'The deputy who decides {{id}} is {{deputy}}.',
    'decision-none': 'No deputy is named to decide {{id}}.',
    'decision-none-for':
      'No deputy is named to decide {{id}} in place of {{parties}}.',
    'decision-same':
      'The deputy {{deputy}} decides {{id}} already, so nobody stands in.',
    queue: 'The deputy who takes what lands in the queue {{id}} is {{deputy}}.',
    'queue-none': 'No deputy is named to take what lands in the queue {{id}}.',
    'queue-none-for':
      'No deputy is named to take what lands in the queue {{id}} in place of {{parties}}.',
    'queue-same':
      'The deputy {{deputy}} takes what lands in the queue {{id}} already, so nobody stands in.',
  },
  checkEntity({ entity, effective }) {
    const deputy = roleHolder(effective, 'deputy');
    if (!isAbsent(deputy)) {
      const declared = declaredValue(entity, deputy, party => ({ party }));
      return [
        {
          result: 'pass',
          says: 'entity',
          parameters: { deputy: declared.value },
          evidence: declared.evidence,
        },
      ];
    }
    const owner = usableValue(effective.owner);
    return [
      {
        result: 'fail',
        says: 'entity-none',
        absent: true,
        evidence: [
          { label: 'Owner', value: owner ? { party: owner } : 'nobody' },
        ],
        fix: createFix(entity, {
          summary: 'Name another group as deputy',
          fragment: annotationFragment(annotationKey('deputy-owner'), GROUP),
          choose: { kind: 'group', not: owner ? [owner] : [] },
        }),
      },
    ];
  },
  checkModel: context => [
    ...decisionsOf(context.model).map(
      ({ decision: { id, deputy }, path, accountable, change }) =>
        ofPart(context, {
          kind: 'decision',
          id,
          deputy,
          of: accountable,
          path,
          change,
        }),
    ),
    ...context.model.spec.queues.map(({ id, owner, deputy }) =>
      ofPart(context, {
        kind: 'queue',
        id,
        deputy,
        of: owner ? [owner] : [],
        path: `spec.queues[${id}]`,
        change: change => modelFragment('queues', id, change),
      }),
    ),
  ],
};

/** Somebody stands in where there is a deputy that is not the party itself. */
function ofPart(
  { state }: ModelCheckContext,
  part: {
    kind: 'decision' | 'queue';
    id: string;
    deputy?: string;
    of: string[];
    path: string;
    change(change: Fragment): Fragment;
  },
): Outcome {
  const { kind, id, deputy, of, path, change } = part;
  const evidence = [
    {
      label: `${path}.deputy`,
      value: deputy ? { party: deputy } : 'not set',
    },
    { label: 'Stands in for', value: partiesOrNobody(of) },
  ];
  if (deputy && !of.includes(deputy)) {
    return {
      result: 'pass',
      part: path,
      says: kind,
      parameters: { id, deputy: { party: deputy } },
      evidence,
    };
  }
  const none = of.length > 0 ? `${kind}-none-for` : `${kind}-none`;
  return {
    result: 'fail',
    part: path,
    says: deputy ? `${kind}-same` : none,
    parameters: deputy
      ? { id, deputy: { party: deputy } }
      : { id, parties: partyList(of) },
    evidence,
    fix: createFix(state.view, {
      summary: 'Name another group as deputy',
      fragment: change({ deputy: GROUP }),
      choose: { kind: 'group', not: of },
    }),
  };
}
