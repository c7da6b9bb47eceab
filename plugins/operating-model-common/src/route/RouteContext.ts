import type { RouteAnswer } from '../api/routeSchemas';
import type { PartyView } from '../catalog/types';
import type { EffectiveModel, ValueSource } from '../effective/EffectiveModel';
import type { Facts } from '../facts/Facts';
import type { Message, Parameters } from '../messages/Message';
import type { Reader } from '../messages/renderMessage';
import type { OperatingModel } from '../model/types';

/** One step of the reasoning, and where it stands. */
export interface Reason {
  message: Message;
  source?: ValueSource;
}

/** Something that the model does not say. */
export interface Gap extends Reason {
  code: NonNullable<RouteAnswer['missing']>[number]['code'];
}

/** What a route is worked out from, and what is said about it on the way. */
export interface RouteContext {
  effective?: EffectiveModel;
  model?: OperatingModel;
  parties: ReadonlyMap<string, PartyView>;
  facts: Facts;
  reportedAt: Date;
  reader: Reader;
  /** The reasoning so far. */
  why: Reason[];
  /** What the model turned out not to say. */
  missing: Gap[];
}

/** A route for which there is a model. */
export type ModelRouteContext = RouteContext & { model: OperatingModel };

/** A sentence of `routeTemplates`. */
export function say(name: string, parameters?: Parameters): Message {
  return { id: `route/${name}`, parameters };
}

/** Adds a step to the reasoning. */
export function because(
  { why }: RouteContext,
  message: Message,
  source?: ValueSource,
): void {
  why.push({ message, source });
}

/** A place in the model. */
export function inModel(model: OperatingModel, path: string): ValueSource {
  return { kind: 'model', entityRef: model.entityRef, path };
}

/** How a sentence goes on about a party. */
export function pronounOf(entityRef: string): 'who' | 'which' {
  return entityRef.startsWith('user:') ? 'who' : 'which';
}
