import { partyState } from '../catalog/partyState';
import type { Queue } from '../model/types';
import { describeRole, roleOfRoute } from './roleOfRoute';
import {
  because,
  inModel,
  nameOf,
  pronounOf,
  type ModelRouteContext,
  type RouteContext,
} from './RouteContext';

/**
 * Who takes what lands in a queue: its owner, else whoever holds the role support. Where neither is known to the catalog that
 * is missing.
 */
export function takerOf(
  context: ModelRouteContext,
  queue: Queue,
): string | undefined {
  const { model, parties } = context;
  const title = queue.title ?? queue.id;
  const source = inModel(model, `spec.queues[${queue.id}].owner`);
  if (queue.owner && parties.has(queue.owner)) {
    because(
      context,
      `${nameOf(context, queue.owner)} owns the queue ${title} and takes it.`,
      source,
    );
    sayIfEmpty(context, queue.owner);
    return queue.owner;
  }
  const gap = queue.owner
    ? `The catalog does not know ${queue.owner}, ${pronounOf(
        queue.owner,
      )} owns the queue ${title}`
    : `The queue ${title} has no owner`;
  const support = roleOfRoute(context, 'support');
  if (support) {
    because(
      context,
      `${gap}, so ${nameOf(
        context,
        support.entityRef,
      )} takes it, ${describeRole(context, 'support', support)}.`,
      support.source,
    );
    sayIfEmpty(context, support.entityRef);
    return support.entityRef;
  }
  context.missing.push({
    code: queue.owner ? 'owner.unresolved' : 'queue.unowned',
    message: `${gap}, and nobody whom the catalog knows holds the role support in its place.`,
    source,
  });
  return undefined;
}

/** Who stands in for whoever takes it: the deputy of the queue, else of the entity. */
export function deputyOf(
  context: RouteContext,
  queue: Queue,
  taker: string,
): string | undefined {
  const ofQueue =
    queue.deputy && context.parties.has(queue.deputy)
      ? queue.deputy
      : undefined;
  const deputy = ofQueue ?? roleOfRoute(context, 'deputy')?.entityRef;
  return deputy === taker ? undefined : deputy;
}

/** Whom to ask while the model does not say who takes it: the role triage, else the owner of the model. */
export function askMeanwhile(context: RouteContext): string | undefined {
  const { model, parties } = context;
  const triage = roleOfRoute(context, 'triage');
  if (triage) {
    because(
      context,
      `Until the model says who takes it, ask ${nameOf(
        context,
        triage.entityRef,
      )}, ${describeRole(context, 'triage', triage)}.`,
      triage.source,
    );
    return triage.entityRef;
  }
  const owner = model?.spec.owner;
  if (model && owner && parties.has(owner)) {
    because(
      context,
      `Until the model says who takes it, ask ${nameOf(
        context,
        owner,
      )}, ${pronounOf(
        owner,
      )} owns the model: nobody whom the catalog knows holds the role triage.`,
      inModel(model, 'spec.owner'),
    );
    return owner;
  }
  because(
    context,
    'There is nobody to ask either: nobody whom the catalog knows holds the role triage or owns the model.',
  );
  return undefined;
}

function sayIfEmpty(context: RouteContext, entityRef: string): void {
  if (partyState(entityRef, context.parties) === 'empty') {
    because(
      context,
      `The catalog knows nobody in ${nameOf(context, entityRef)}.`,
    );
  }
}
