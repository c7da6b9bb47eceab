import type { Entity } from '@backstage/catalog-model';
import type { OperatingModel } from '../model/types';
import { validateOperatingModel } from '../model/validateOperatingModel';
import { toEntityView } from './toEntityView';
import type { ModelState } from './types';

/**
 * The state of a model from its text in the catalog. An invalid text leaves the version that was in force
 * before in force.
 * @public
 */
export function toModelState(options: {
  entity: Entity;
  previousInForce?: OperatingModel;
}): ModelState {
  const { entity, previousInForce } = options;
  const view = toEntityView(entity);
  const { model, problems, appliesTo } = validateOperatingModel(entity);
  return {
    entityRef: view.entityRef,
    title: view.title,
    view,
    inForce: model ?? previousInForce,
    stale: !model && previousInForce !== undefined,
    problems,
    appliesTo:
      model?.spec.appliesTo ?? previousInForce?.spec.appliesTo ?? appliesTo,
  };
}
