import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { Visibility } from './Visibility';
import { narrowToShown } from './narrowToShown';
import { visibleParts } from './visibleParts';

/** The model without the areas, decisions and surfaces that the caller may not see, nor anything that names them by id. */
export async function withoutHiddenParts(
  knex: Knex,
  visibility: Visibility,
  model: OperatingModel,
): Promise<OperatingModel> {
  return visibility.isUnrestricted
    ? model
    : narrowToShown(model, await visibleParts(knex, visibility, [model]));
}
