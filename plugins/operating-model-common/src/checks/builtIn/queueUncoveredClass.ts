import { accountableOf } from '../../model/accountableOf';
import type { OperatingModel, Queue } from '../../model/types';
import { groupCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { GROUP } from '../asked/declaredParties';
import { modelFragment } from '../fixes/modelFragment';
import type { FindingDraft, ModelRuleContext, Rule } from '../Rule';

type IssueClass = OperatingModel['spec']['issueClasses'][number];

export const queueUncoveredClass: Rule = {
  code: 'queue.uncovered-class',
  title: 'Issue class lands in no queue',
  severity: 'error',
  source: {
    title:
      'GitLab, triage operations: every group is accountable for its queue',
    url: 'https://about.gitlab.com/handbook/engineering/quality/triage-operations/',
  },
  checkModel(context) {
    const { state, model } = context;
    const { issueClasses, queues } = model.spec;
    const taken = new Set(queues.flatMap(queue => queue.issueClasses));
    const uncovered = issueClasses.filter(({ id }) => !taken.has(id));
    if (uncovered.length === 0) {
      return [];
    }
    const fixFor = queues.length
      ? intoQueue(context)
      : intoNewQueue(context, uncovered);
    return uncovered.map(issueClass => ({
      subject: {
        entityRef: state.entityRef,
        path: `spec.issueClasses[${issueClass.id}]`,
      },
      message: `No queue takes issues of the class ${issueClass.id}, so nobody knows who answers them.`,
      evidence: [
        {
          label: 'Queues',
          value: queues.map(({ id }) => id).join(', ') || 'none',
        },
      ],
      fix: fixFor(issueClass),
    }));
  },
};

/** Beside what lands there already. Which queue fits is a guess; the evidence names the others. */
function intoQueue({
  state,
  model,
}: ModelRuleContext): (issueClass: IssueClass) => FindingDraft['fix'] {
  const { queues, areas } = model.spec;
  const queueOf = new Map<string, Queue>();
  for (const queue of [...queues].reverse()) {
    if (queue.owner) {
      queueOf.set(queue.owner, queue);
    }
  }
  const accountable = new Map(
    areas.flatMap(({ decisions }) =>
      decisions.map(
        decision => [decision.id, accountableOf(decision)] as const,
      ),
    ),
  );
  return ({ id, decisions }) => {
    const owner = decisions
      .flatMap(decision => accountable.get(decision) ?? [])
      .find(party => queueOf.has(party));
    const queue = queueOf.get(owner ?? '') ?? queues[0];
    return createFix(state.view, {
      summary: owner
        ? `Let it land in ${queue.id}, whose owner decides about it, or in another queue`
        : `Let it land in ${queue.id} or in another queue`,
      fragment: modelFragment('queues', queue.id, {
        issueClasses: [...queue.issueClasses, id],
      }),
    });
  };
}

/** One edit for all of them: a model without queues needs a first one, not one for each class. */
function intoNewQueue(
  { state, index }: ModelRuleContext,
  uncovered: IssueClass[],
): () => FindingDraft['fix'] {
  const fix = createFix(state.view, {
    summary: 'Add a first queue with somebody who takes what lands there',
    fragment: modelFragment('queues', 'triage', {
      issueClasses: uncovered.map(({ id }) => id),
      owner: GROUP,
    }),
    candidates: groupCandidates(index),
  });
  return () => fix;
}
