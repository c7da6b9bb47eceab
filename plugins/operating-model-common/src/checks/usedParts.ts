import type { EffectiveModel } from '../effective/EffectiveModel';
import { usableValue } from '../effective/usableValue';
import { decisionPath } from '../model/decisionPath';
import type { OperatingModel } from '../model/types';
import { notifiedRotation } from '../scalars/notifiedRotation';
import type { FindingSubject } from './Finding';
import type { Told } from './Told';

/**
 * What tells which parts of its model an entity uses: what its model is found to lack there concerns it, too.
 * @public
 */
export interface UsedParts {
  /** Id of the support tier that holds. */
  tier?: string;
  /** Id of the escalation path that holds. */
  escalationPath?: string;
  /** Id of the rotation that answers first. */
  rotation?: string;
  /** The entity and what is above it: decisions that name one of these are about it in particular. */
  scope: readonly string[];
}

/**
 * What an entity uses of its model.
 * @public
 */
export function usedParts(effective: EffectiveModel): UsedParts {
  return {
    tier: usableValue(effective.supportTier)?.id,
    escalationPath: usableValue(effective.escalationPath)?.id,
    rotation: usableValue(effective.rotation),
    scope: effective.scope,
  };
}

/**
 * What is said of a model as far as it concerns an entity that uses these parts of it: its tier, its escalation path with the rotations
 * that it notifies, and the areas and decisions whose own scope names the entity or something above it. What stands in the model for the
 * whole suite is about nobody in particular.
 *
 * @param model - the version in force; nothing is used where there is none
 * @public
 */
export function toldOfUsedParts(
  used: UsedParts,
  { findings, notKnown }: Told,
  model: OperatingModel | undefined,
): Told {
  const places = model ? placesUsed(used, model) : new Set<string>();
  return {
    findings: aboutPlaces(places, findings),
    notKnown: aboutPlaces(places, notKnown),
  };
}

/**
 * What the areas and decisions with a scope of their own name: only an entity that is one of these, or below one, uses such a part.
 * @public
 */
export function narrowScopesOf(
  model: OperatingModel,
): Pick<ReadonlyMap<string, unknown>, 'has' | 'size' | 'keys'> {
  return narrowParts(model);
}

function aboutPlaces<Each extends About>(
  places: ReadonlySet<string>,
  all: readonly Each[],
): Each[] {
  if (all.length === 0) {
    return [];
  }
  const byPlace = positionsOf(all);
  return [...places]
    .flatMap(place => byPlace.get(place) ?? [])
    .sort((one, other) => one - other)
    .map(position => all[position]);
}

interface About {
  subject: FindingSubject;
}

/** An item of a list of the model, and a decision within an area. */
const PLACE = /^(spec\.\w+\[[^\]]*\])(\.decisions\[[^\]]*\])?/;

/** A list of rows asks the same of each. */
const known = new WeakMap<readonly About[], Map<string, number[]>>();

function positionsOf(all: readonly About[]): ReadonlyMap<string, number[]> {
  let byPlace = known.get(all);
  if (!byPlace) {
    byPlace = new Map();
    for (const [position, { subject }] of all.entries()) {
      const [, outer, inner = ''] = PLACE.exec(subject.path ?? '') ?? [];
      if (outer) {
        addTo(byPlace, outer + inner, position);
      }
    }
    known.set(all, byPlace);
  }
  return byPlace;
}

function placesUsed(used: UsedParts, model: OperatingModel): Set<string> {
  const { tier, escalationPath, rotation, scope } = used;
  const path = model.spec.escalationPaths.find(
    ({ id }) => id === escalationPath,
  );
  const rotations = [
    rotation,
    ...(path?.steps ?? []).map(({ notify }) => notifiedRotation(notify)),
  ];
  const narrow = narrowParts(model);
  return new Set([
    ...(tier ? [`spec.supportTiers[${tier}]`] : []),
    ...(escalationPath ? [`spec.escalationPaths[${escalationPath}]`] : []),
    ...rotations.flatMap(id => (id ? [`spec.rotations[${id}]`] : [])),
    ...scope.flatMap(reference => narrow.get(reference) ?? []),
  ]);
}

const narrowed = new WeakMap<OperatingModel, Map<string, string[]>>();

/** Areas and decisions with a scope of their own, by what that names. */
function narrowParts(model: OperatingModel): ReadonlyMap<string, string[]> {
  let places = narrowed.get(model);
  if (!places) {
    places = new Map();
    for (const { id, appliesTo, decisions } of model.spec.areas) {
      addPlace(places, appliesTo, `spec.areas[${id}]`);
      for (const decision of decisions) {
        addPlace(
          places,
          decision.appliesTo ?? appliesTo,
          decisionPath(id, decision.id),
        );
      }
    }
    narrowed.set(model, places);
  }
  return places;
}

function addPlace(
  places: Map<string, string[]>,
  scope: readonly string[] | undefined,
  place: string,
): void {
  for (const reference of scope ?? []) {
    addTo(places, reference, place);
  }
}

function addTo<Value>(
  lists: Map<string, Value[]>,
  key: string,
  value: Value,
): void {
  const list = lists.get(key);
  if (list) {
    list.push(value);
  } else {
    lists.set(key, [value]);
  }
}
