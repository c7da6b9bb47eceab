import type { PartyView } from '../catalog/types';
import type { EffectiveModel, ValueSource } from '../effective/EffectiveModel';
import type { OperatingModel } from '../model/types';
import type { RouteAnswer } from '../api/routeSchemas';

/** What a route is worked out from, and what is said about it on the way. */
export interface RouteContext {
  effective?: EffectiveModel;
  model?: OperatingModel;
  parties: ReadonlyMap<string, PartyView>;
  reportedAt: Date;
  /** The reasoning so far. */
  why: RouteAnswer['why'];
  /** What the model turned out not to say. */
  missing: NonNullable<RouteAnswer['missing']>;
}

/** A route for which there is a model. */
export type ModelRouteContext = RouteContext & { model: OperatingModel };

/** Adds a step to the reasoning. */
export function because(
  { why }: RouteContext,
  text: string,
  source?: ValueSource,
): void {
  why.push(source ? { text, source } : { text });
}

/** A place in the model. */
export function inModel(model: OperatingModel, path: string): ValueSource {
  return { kind: 'model', entityRef: model.entityRef, path };
}

/** A party as a sentence names it. */
export function nameOf({ parties }: RouteContext, entityRef: string): string {
  return parties.get(entityRef)?.title ?? entityRef;
}

/** How a sentence goes on about a party. */
export function pronounOf(entityRef: string): 'who' | 'which' {
  return entityRef.startsWith('user:') ? 'who' : 'which';
}
