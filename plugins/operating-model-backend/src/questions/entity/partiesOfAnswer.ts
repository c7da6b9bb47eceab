import {
  membersSeen,
  notifiedRotation,
  partiesOfRotation,
  ROLES,
  roleHolder,
  type EffectiveModel,
  type Facts,
  type OperatingModel,
  type SourcedValue,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** Every party that the answer for an entity may show: holders of roles, steps of its path, people in its rotations. */
export function partiesOfAnswer(
  effective: EffectiveModel,
  model: OperatingModel | undefined,
  facts: Facts,
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
        const rotation = notifiedRotation(notify);
        if (rotation === undefined) {
          parties.add(notify);
        } else {
          rotations.add(rotation);
        }
      }
    }
  }
  for (const rotation of model.spec.rotations) {
    if (rotations.has(rotation.id)) {
      for (const party of [
        ...partiesOfRotation(rotation),
        ...membersSeen(model, rotation, facts),
      ]) {
        parties.add(party);
      }
    }
  }
  return parties;
}

function valuesOf<T>({ value, instead }: SourcedValue<T>): T[] {
  return [value, instead?.value].filter(
    (candidate): candidate is T => candidate !== undefined,
  );
}
