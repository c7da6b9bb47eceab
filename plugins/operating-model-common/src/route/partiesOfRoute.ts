import type { EffectiveModel } from '../effective/EffectiveModel';
import { membersSeen } from '../answers/membersSeen';
import type { Facts } from '../facts/Facts';
import type { EscalationPath, OperatingModel, Queue } from '../model/types';
import { accountableOf } from '../model/accountableOf';
import { notifiedRotation } from '../scalars/notifiedRotation';
import { partiesOfRotation } from '../model/partiesOfRotation';
import { findIssueClass, queueOfClass } from '../model/issueClassesOf';
import { candidatesFor } from './roleOfRoute';

/**
 * The parties that the answer about an issue may name, each once: what has to be read of the catalog before
 * `routeIssue` is asked.
 * @public
 */
export function partiesOfRoute(options: {
  effective?: EffectiveModel;
  model?: OperatingModel;
  issueClass: string;
  facts: Facts;
}): string[] {
  const { model, facts } = options;
  const parties = new Set<string>();
  const add = (...references: (string | undefined)[]) => {
    for (const reference of references) {
      if (reference !== undefined) {
        parties.add(reference);
      }
    }
  };
  for (const role of ['support', 'triage', 'deputy'] as const) {
    add(...candidatesFor(options, role).map(({ entityRef }) => entityRef));
  }
  if (model) {
    const { spec } = model;
    const issueClass = findIssueClass(model, options.issueClass);
    const queue = issueClass && queueOfClass(model, issueClass.id);
    add(spec.owner, queue?.owner, queue?.deputy);
    for (const { notify } of pathsOfRoute(options, queue).flatMap(
      ({ steps }) => steps,
    )) {
      add(...partiesNotified(model, notify, facts));
    }
    const answering = new Set(issueClass?.decisions);
    for (const decision of spec.areas.flatMap(({ decisions }) => decisions)) {
      if (answering.has(decision.id)) {
        add(...accountableOf(decision), decision.deputy);
      }
    }
  }
  return [...parties];
}

/** The paths of which one turns out to be the route's. */
function pathsOfRoute(
  { effective, model }: { effective?: EffectiveModel; model?: OperatingModel },
  queue: Queue | undefined,
): EscalationPath[] {
  const paths = model?.spec.escalationPaths ?? [];
  const { value, instead } = effective?.escalationPath ?? {};
  const ids = queue?.escalationPath
    ? [queue.escalationPath]
    : [value?.id, instead?.value.id];
  return effective || queue?.escalationPath
    ? paths.filter(({ id }) => ids.includes(id))
    : paths;
}

function partiesNotified(
  model: OperatingModel,
  notify: string,
  facts: Facts,
): string[] {
  const notified = notifiedRotation(notify);
  return notified === undefined
    ? [notify]
    : model.spec.rotations
        .filter(({ id }) => id === notified)
        .flatMap(rotation => [
          ...partiesOfRotation(rotation),
          ...membersSeen(model, rotation, facts),
        ]);
}
