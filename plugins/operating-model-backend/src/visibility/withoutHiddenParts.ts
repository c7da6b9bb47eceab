import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import { narrowToShown } from './narrowToShown';
import { opened, type Seen } from './Seen';
import { visibleParts } from './visibleParts';

/** The model without the areas, decisions and surfaces that the caller may not see, nor anything that names them by id. */
export async function withoutHiddenParts(
  seen: Seen,
  model: OperatingModel,
): Promise<OperatingModel> {
  const { knex, visibility } = seen[opened];
  return visibility.isUnrestricted
    ? model
    : narrowToShown(model, await visibleParts(knex, visibility, [model]));
}
