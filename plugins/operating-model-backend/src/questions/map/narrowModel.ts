import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { SeenModel } from '../../visibility/readModelsSeen';

/** The model with those of its decisions only that are left of its map; itself where all are. */
export function narrowModel({ model, decisions }: SeenModel): OperatingModel {
  const all = model.spec.areas.reduce(
    (sum, area) => sum + area.decisions.length,
    0,
  );
  if (decisions.length === all) {
    return model;
  }
  const left = new Set(decisions.map(({ decision }) => decision.id));
  const areas = model.spec.areas.map(area => ({
    ...area,
    decisions: area.decisions.filter(({ id }) => left.has(id)),
  }));
  return {
    ...model,
    spec: {
      ...model.spec,
      areas: areas.filter(area => area.decisions.length > 0),
    },
  };
}
