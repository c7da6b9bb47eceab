import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReadableModel } from '../../visibility/ReadableModels';

/** The model with those of its decisions only that are left of its map; itself where all are. */
export function narrowModel({
  model,
  stored,
  decisions,
}: ReadableModel): OperatingModel {
  if (decisions.length === stored.document.decisions().length) {
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
