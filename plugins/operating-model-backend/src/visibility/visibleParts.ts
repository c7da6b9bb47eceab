import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { readThings } from '../database/entities/readThings';
import { thingNamed } from '../database/entities/CatalogThing';
import type { Visibility } from './Visibility';

/** Whether a part of a model may be shown: it names nothing of its own, or something that the caller may read. */
export type IsShown = (part: { appliesTo?: readonly string[] }) => boolean;

const everything: IsShown = () => true;

/**
 * What a caller may see of the areas, decisions and surfaces of models whose own `appliesTo` narrows them. What names
 * nothing of its own is readable with the model.
 */
export async function visibleParts(
  knex: Knex,
  visibility: Visibility,
  models: readonly OperatingModel[],
): Promise<IsShown> {
  if (visibility.isUnrestricted) {
    return everything;
  }
  const scopes = new Set(
    models.flatMap(({ spec: { areas, surfaces } }) =>
      [...areas, ...areas.flatMap(area => area.decisions), ...surfaces].flatMap(
        part => part.appliesTo ?? [],
      ),
    ),
  );
  if (scopes.size === 0) {
    return everything;
  }
  const evaluated = new Map(
    (await readThings(knex, [...scopes])).map(thing => [
      thing.entityRef,
      thing,
    ]),
  );
  const readable = await visibility.readable(
    [...scopes].map(scope => evaluated.get(scope) ?? thingNamed(scope)),
  );
  return ({ appliesTo }) =>
    !appliesTo?.length || appliesTo.some(scope => readable.has(scope));
}
