import { accountableOf } from '../../model/accountableOf';
import type { OperatingModel, Queue } from '../../model/types';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { GROUP } from '../asked/declaredParties';
import { modelFragment } from '../fixes/modelFragment';
import { rewrittenList } from '../fixes/rewrittenList';
import type { Fix } from '../Verdict';

type IssueClass = OperatingModel['spec']['issueClasses'][number];

export const queueUncoveredClass: Check = {
  id: 'queue.uncovered-class',
  title: 'Issue class lands in no queue',
  severity: 'error',
  source: {
    title:
      'GitLab, triage operations: every group is accountable for its queue',
    url: 'https://about.gitlab.com/handbook/engineering/quality/triage-operations/',
  },
  messages: {
    taken: 'Issues of the class {{class}} land in {{queues}}.',
    none: 'No queue takes issues of the class {{class}}, so nobody knows who answers them.',
  },
  checkModel(context) {
    const { issueClasses, queues } = context.model.spec;
    const taking = new Map<string, string[]>();
    for (const queue of queues) {
      for (const issueClass of queue.issueClasses) {
        const known = taking.get(issueClass);
        if (known) {
          known.push(queue.id);
        } else {
          taking.set(issueClass, [queue.id]);
        }
      }
    }
    const uncovered = issueClasses.filter(({ id }) => !taking.has(id));
    const fixFor =
      queues.length > 0 ? intoQueue(context) : intoNewQueue(context, uncovered);
    const all = queues.map(({ id }) => id);
    return issueClasses.map((issueClass): Outcome => {
      const { id } = issueClass;
      const part = `spec.issueClasses[${id}]`;
      const into = taking.get(id);
      return into
        ? {
            result: 'pass',
            part,
            says: 'taken',
            parameters: { class: id, queues: { list: into } },
            evidence: [{ label: 'Lands in', value: { list: into } }],
          }
        : {
            result: 'fail',
            part,
            says: 'none',
            parameters: { class: id },
            evidence: [
              {
                label: 'Queues',
                value: all.length > 0 ? { list: all } : 'none',
              },
            ],
            fix: fixFor(issueClass),
          };
    });
  },
};

/** Beside what lands there already. Which queue fits is a guess; the evidence names the others. */
function intoQueue({
  state,
  model,
}: ModelCheckContext): (issueClass: IssueClass) => Fix {
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
      fragment: rewrittenList(queue.issueClasses, () =>
        modelFragment('queues', queue.id, {
          issueClasses: [...queue.issueClasses, id],
        }),
      ),
    });
  };
}

/** One edit for all of them: a model without queues needs a first one, not one for each class. */
function intoNewQueue(
  { state }: ModelCheckContext,
  uncovered: IssueClass[],
): () => Fix {
  const fix = createFix(state.view, {
    summary: 'Add a first queue with somebody who takes what lands there',
    fragment: modelFragment('queues', 'triage', {
      issueClasses: uncovered.map(({ id }) => id),
      owner: GROUP,
    }),
    choose: { kind: 'group' },
  });
  return () => fix;
}
