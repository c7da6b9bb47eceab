import type { OperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { readThings } from '../../database/read/readThings';
import { thingWithoutOwner } from '../../permissions/CatalogThing';
import type { Visibility } from '../../permissions/Visibility';

/**
 * The model without the areas, decisions and surfaces whose own `appliesTo` names only what the caller may not read.
 * What names nothing of its own is readable with the model.
 */
export async function withoutHiddenParts(
  knex: Knex,
  visibility: Visibility,
  model: OperatingModel,
): Promise<OperatingModel> {
  const { areas, surfaces } = model.spec;
  const decisions = areas.flatMap(area => area.decisions);
  const scopes = new Set(
    [...areas, ...decisions, ...surfaces].flatMap(part => part.appliesTo ?? []),
  );
  if (visibility.isUnrestricted || scopes.size === 0) {
    return model;
  }
  const evaluated = new Map(
    (await readThings(knex, [...scopes])).map(thing => [
      thing.entityRef,
      thing,
    ]),
  );
  const readable = await visibility.readable(
    [...scopes].map(scope => evaluated.get(scope) ?? thingWithoutOwner(scope)),
  );
  const isShown = ({ appliesTo }: { appliesTo?: string[] }) =>
    !appliesTo?.length || appliesTo.some(scope => readable.has(scope));
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
