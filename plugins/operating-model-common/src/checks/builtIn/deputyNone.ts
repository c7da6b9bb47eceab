import { annotationKey } from '../../annotations/annotationNames';
import { roleHolder } from '../../effective/roleHolder';
import { usableValue } from '../../effective/usableValue';
import { groupCandidates } from '../fixes/candidates';
import { annotationFragment, createFix } from '../fixes/createFix';
import type { Fragment } from '../fixes/Fragment';
import { GROUP } from '../asked/declaredParties';
import { decisionsOf } from '../asked/decisionsOf';
import { modelFragment } from '../fixes/modelFragment';
import type { FindingDraft, ModelRuleContext, Rule } from '../Rule';

export const deputyNone: Rule = {
  code: 'deputy.none',
  title: 'Deputy is not named',
  severity: 'warning',
  kinds: ['component'],
  source: {
    title:
      'Avelino et al. 2016, the truck factor of popular projects: two of three stop when two people leave',
    url: 'https://arxiv.org/abs/1604.06766',
  },
  checkEntity({ entity, effective, index }) {
    if (roleHolder(effective, 'deputy').state !== 'missing') {
      return [];
    }
    const owner = usableValue(effective.owner);
    return [
      {
        subject: { entityRef: entity.entityRef },
        message:
          'Nobody is named who decides and answers while the owner is away.',
        evidence: [{ label: 'Owner', value: owner ?? 'nobody' }],
        fix: createFix(entity, {
          summary: 'Name another group as deputy',
          fragment: annotationFragment(annotationKey('deputy-owner'), GROUP),
          candidates: groupCandidates(index, { not: owner }),
        }),
      },
    ];
  },
  checkModel: context => [
    ...decisionsOf(context.model).flatMap(
      ({ decision, path, accountable, change }) =>
        missing(context, {
          deputy: decision.deputy,
          of: accountable,
          path,
          verb: `decides ${decision.id}`,
          change,
        }),
    ),
    ...context.model.spec.queues.flatMap(({ id, owner, deputy }) =>
      missing(context, {
        deputy,
        of: owner ? [owner] : [],
        path: `spec.queues[${id}]`,
        verb: `takes what lands in the queue ${id}`,
        change: change => modelFragment('queues', id, change),
      }),
    ),
  ],
};

/** Nobody stands in: there is no deputy, or it is the party itself. */
function missing(
  { state, index }: ModelRuleContext,
  options: {
    deputy?: string;
    of: string[];
    path: string;
    verb: string;
    change(change: Fragment): Fragment;
  },
): FindingDraft[] {
  const { deputy, of, path, verb, change } = options;
  if (deputy && !of.includes(deputy)) {
    return [];
  }
  return [
    {
      subject: { entityRef: state.entityRef, path },
      message: deputy
        ? `The deputy ${deputy} ${verb} already, so nobody stands in.`
        : `No deputy is named who ${verb}${
            of.length ? ` in the place of ${of.join(', ')}` : ''
          }.`,
      evidence: [
        { label: `${path}.deputy`, value: deputy ?? 'not set' },
        { label: 'Stands in for', value: of.join(', ') || 'nobody' },
      ],
      fix: createFix(state.view, {
        summary: 'Name another group as deputy',
        fragment: change({ deputy: GROUP }),
        candidates: groupCandidates(index, { not: of }),
      }),
    },
  ];
}
