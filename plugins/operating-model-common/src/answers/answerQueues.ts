import type { TeamQueue } from '../api/teamSchemas';
import { issueClassesOf } from '../model/issueClassesOf';
import type { OperatingModel } from '../model/types';

/** More do not fit beside a queue. */
const CLASSES_SHOWN = 10;

/**
 * The queues of a model that some parties own or stand in for, in the order of its text.
 * @public
 */
export function answerQueues(
  model: OperatingModel,
  parties: ReadonlySet<string>,
): TeamQueue[] {
  let titles: ReadonlyMap<string, string> | undefined;
  return model.spec.queues.flatMap(queue => {
    const roles = (['owner', 'deputy'] as const).filter(role => {
      const party = queue[role];
      return party !== undefined && parties.has(party);
    });
    if (roles.length === 0) {
      return [];
    }
    titles ??= new Map(
      issueClassesOf(model).map(({ id, title }) => [id, title]),
    );
    const { id, title, issueClasses, firstLookWithin, cadence } = queue;
    return {
      model: { entityRef: model.entityRef, title: model.title },
      id,
      title: title ?? id,
      roles,
      issueClasses: {
        items: issueClasses
          .slice(0, CLASSES_SHOWN)
          .map(classId => titles?.get(classId) ?? classId),
        totalItems: issueClasses.length,
      },
      firstLookWithin,
      cadence,
    };
  });
}
