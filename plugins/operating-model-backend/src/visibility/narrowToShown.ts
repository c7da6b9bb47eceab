import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { IsShown } from './visibleParts';

/** The model without the areas, decisions and surfaces that are not shown, nor anything that names them by id. */
export function narrowToShown(
  model: OperatingModel,
  isShown: IsShown,
): OperatingModel {
  const surfaces = model.spec.surfaces.filter(isShown);
  const named = new Set(surfaces.map(({ id }) => id));
  const areas = model.spec.areas.filter(isShown).map(area => ({
    ...area,
    decisions: area.decisions.filter(isShown).map(decision => ({
      ...decision,
      surfaces: decision.surfaces.filter(id => named.has(id)),
    })),
  }));
  const decided = new Set(
    areas.flatMap(({ decisions }) => decisions.map(({ id }) => id)),
  );
  const issueClasses = model.spec.issueClasses.map(issueClass => ({
    ...issueClass,
    decisions: issueClass.decisions.filter(id => decided.has(id)),
  }));
  return {
    ...model,
    spec: { ...model.spec, issueClasses, areas, surfaces },
  };
}
