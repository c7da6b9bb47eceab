import type { EntityView } from '../../catalog/types';
import type { OperatingModel, Surface } from '../../model/types';
import type { EffectiveRunbook, SourcedValue } from '../EffectiveModel';
import { declaredRunbook } from './declaredRunbook';

/**
 * The runbook surfaces of a model that concern an entity, those of the whole model, which are `general`, after the others.
 *
 * @param concerned - the entity and what is above it; none for the surfaces that concern all that the model governs
 * @param modelView - the entity of the model; where it is not known, no path is refused for leading out of where its file comes from
 * @public
 */
export function runbooksOfModel(
  model: OperatingModel,
  concerned: ReadonlySet<string>,
  modelView?: EntityView,
): SourcedValue<EffectiveRunbook>[] {
  return surfacesOnce(model, modelView)
    .filter(
      ({ appliesTo }) =>
        !appliesTo || appliesTo.some(ref => concerned.has(ref)),
    )
    .map(({ read }) => read);
}

interface RunbookSurface {
  appliesTo?: readonly string[];
  read: SourcedValue<EffectiveRunbook>;
}

/** A model governs thousands of entities: its surfaces are read once for all of them, by the entity of the model. */
const surfaces = new WeakMap<
  OperatingModel,
  WeakMap<object, RunbookSurface[]>
>();

function surfacesOnce(
  model: OperatingModel,
  modelView: EntityView | undefined,
): RunbookSurface[] {
  const byView = surfaces.get(model) ?? new WeakMap();
  surfaces.set(model, byView);
  const known = byView.get(modelView ?? model);
  if (known) {
    return known;
  }
  const all = model.spec.surfaces
    .filter(({ type }) => type === 'runbook')
    .map(surface => ({
      appliesTo: surface.appliesTo,
      read: ofSurface(model, surface, modelView),
    }))
    .sort((a, b) => Number(!a.appliesTo) - Number(!b.appliesTo));
  byView.set(modelView ?? model, all);
  return all;
}

function ofSurface(
  model: OperatingModel,
  surface: Surface,
  modelView: EntityView | undefined,
): SourcedValue<EffectiveRunbook> {
  const declared = declaredRunbook({
    id: `surface-${surface.id}`,
    title: surface.title,
    location: surface.location,
    declaredBy: { entityRef: model.entityRef, title: model.title },
    namedIn: modelView,
    source: {
      kind: 'model',
      entityRef: model.entityRef,
      path: `spec.surfaces[${surface.id}]`,
    },
  });
  return {
    ...declared,
    value: declared.value && {
      ...declared.value,
      ...(surface.covers.length > 0 && { covers: surface.covers }),
      ...(!surface.appliesTo && { general: true as const }),
    },
  };
}
