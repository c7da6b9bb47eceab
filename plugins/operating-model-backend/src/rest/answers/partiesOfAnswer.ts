import {
  ROLES,
  roleHolder,
  type EffectiveModel,
  type OperatingModel,
  type SourcedValue,
} from '@cloud-suite/backstage-plugin-operating-model-common';

const ROTATION = 'rotation:';

/** Every party that the answer for an entity may show: holders of roles, steps of its path, people in its rotations. */
export function partiesOfAnswer(
  effective: EffectiveModel,
  model: OperatingModel | undefined,
): Set<string> {
  const parties = new Set<string>();
  for (const role of ROLES) {
    for (const party of valuesOf(roleHolder(effective, role))) {
      parties.add(party);
    }
  }
  if (!model) {
    return parties;
  }
  const rotations = new Set(valuesOf(effective.rotation));
  const pathIds = valuesOf(effective.escalationPath).map(({ id }) => id);
  for (const path of model.spec.escalationPaths) {
    if (pathIds.includes(path.id)) {
      for (const { notify } of path.steps) {
        if (notify.startsWith(ROTATION)) {
          rotations.add(notify.slice(ROTATION.length));
        } else {
          parties.add(notify);
        }
      }
    }
  }
  for (const party of partiesOfRotations(model, rotations)) {
    parties.add(party);
  }
  return parties;
}

/** Owners and members of rotations, those of overrides included. */
export function partiesOfRotations(
  model: OperatingModel,
  ids: ReadonlySet<string>,
): string[] {
  return model.spec.rotations
    .filter(({ id }) => ids.has(id))
    .flatMap(({ owner, members, overrides }) => [
      ...(owner ? [owner] : []),
      ...members,
      ...overrides.map(({ member }) => member),
    ]);
}

function valuesOf<T>({ value, instead }: SourcedValue<T>): T[] {
  return [value, instead?.value].filter(
    (candidate): candidate is T => candidate !== undefined,
  );
}
