import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { Visibility } from '../../permissions/Visibility';
import { visibleParts } from './visibleParts';

/** The model without the areas, decisions and surfaces that the caller may not see. */
export async function withoutHiddenParts(
  knex: Knex,
  visibility: Visibility,
  model: OperatingModel,
): Promise<OperatingModel> {
  if (visibility.isUnrestricted) {
    return model;
  }
  const isShown = await visibleParts(knex, visibility, [model]);
  const { areas, surfaces } = model.spec;
  return {
    ...model,
    spec: {
      ...model.spec,
      areas: areas.filter(isShown).map(area => ({
        ...area,
        decisions: area.decisions.filter(isShown),
      })),
      surfaces: surfaces.filter(isShown),
    },
  };
}
