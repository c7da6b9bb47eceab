import { partyState } from '../catalog/partyState';
import type { Queue } from '../model/types';
import { candidatesFor, describeRole, roleOfRoute } from './roleOfRoute';
import {
  because,
  inModel,
  pronounOf,
  say,
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
      say('queue-owner', { owner: { party: queue.owner }, queue: title }),
      source,
    );
    sayIfEmpty(context, queue.owner);
    return queue.owner;
  }
  const gap = {
    message: queue.owner
      ? say('queue-owner-unknown', {
          owner: { entity: queue.owner },
          pronoun: pronounOf(queue.owner),
          queue: title,
        })
      : say('queue-unowned', { queue: title }),
  };
  const support = roleOfRoute(context, 'support');
  if (support) {
    because(
      context,
      say('support-takes', {
        gap,
        party: { party: support.entityRef },
        role: describeRole(context, 'support', support),
      }),
      support.source,
    );
    sayIfEmpty(context, support.entityRef);
    return support.entityRef;
  }
  context.missing.push({
    code: queue.owner ? 'owner.unresolved' : 'queue.unowned',
    message: say('nobody-takes', { gap }),
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

/**
 * Whom to ask while the model does not say who takes it: whoever is named for the role triage, else the owner of the model. The owner of
 * the entity, to whom the role falls back, is asked only where there is no model: what a model does not say is its owner's to know.
 */
export function askMeanwhile(context: RouteContext): string | undefined {
  const { model, parties } = context;
  const triage = candidatesFor(context, 'triage').find(
    ({ entityRef, source }) =>
      parties.has(entityRef) && !(model && source?.kind === 'fallback'),
  );
  if (triage) {
    because(
      context,
      say('ask-triage', {
        party: { party: triage.entityRef },
        role: describeRole(context, 'triage', triage),
      }),
      triage.source,
    );
    sayIfEmpty(context, triage.entityRef);
    return triage.entityRef;
  }
  const owner = model?.spec.owner;
  if (model && owner && parties.has(owner)) {
    because(
      context,
      say('ask-owner', {
        party: { party: owner },
        pronoun: pronounOf(owner),
      }),
      inModel(model, 'spec.owner'),
    );
    sayIfEmpty(context, owner);
    return owner;
  }
  because(context, say('ask-nobody'));
  return undefined;
}

function sayIfEmpty(context: RouteContext, entityRef: string): void {
  if (partyState(entityRef, context.parties) === 'empty') {
    because(context, say('nobody-in', { party: { party: entityRef } }));
  }
}
