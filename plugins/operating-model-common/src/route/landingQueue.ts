import type { Queue } from '../model/types';
import { queueOfClass, type KnownIssueClass } from '../model/issueClassesOf';
import { because, inModel, say, type ModelRouteContext } from './RouteContext';

/** The queue in which a class lands; where there is none, that is what is missing. */
export function landingQueue(
  context: ModelRouteContext,
  issueClass: KnownIssueClass | undefined,
  asked: string,
): Queue | undefined {
  const { model, missing } = context;
  if (!issueClass) {
    missing.push({
      code: 'issue-class.unknown',
      message: say('class-unknown', {
        model: { model: model.entityRef },
        asked: { quote: asked },
      }),
      source: inModel(model, 'spec.issueClasses'),
    });
    return undefined;
  }
  const queue = queueOfClass(model, issueClass.id);
  if (queue) {
    because(
      context,
      say('lands', {
        class: named(issueClass),
        queue: queue.title ?? queue.id,
      }),
      inModel(model, `spec.queues[${queue.id}].issueClasses`),
    );
  } else {
    missing.push({
      code: 'queue.uncovered-class',
      message: say('class-uncovered', {
        model: { model: model.entityRef },
        class: named(issueClass),
      }),
      source: inModel(model, `spec.issueClasses[${issueClass.id}]`),
    });
  }
  return queue;
}

function named({ id, title }: KnownIssueClass): string {
  return title === id ? id : `${title} (${id})`;
}
