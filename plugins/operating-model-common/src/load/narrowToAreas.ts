import type { OperatingModel } from '../model/types';

/** A model as if it had only these areas: without queues, rotations and issue classes, since those belong to no area. */
export function narrowToAreas(
  model: OperatingModel,
  areaIds: readonly string[],
): OperatingModel {
  return {
    ...model,
    spec: {
      ...model.spec,
      areas: model.spec.areas.filter(({ id }) => areaIds.includes(id)),
      queues: [],
      rotations: [],
      issueClasses: [],
    },
  };
}
