import type { Entity } from '@backstage/catalog-model';
import type { OperatingModel } from '../model/types';
import {
  validateOperatingModel,
  type ValidatedModel,
} from '../model/validateOperatingModel';
import { toEntityView } from './toEntityView';
import type { ModelState } from './types';

/**
 * The state of a model from its text in the catalog. An invalid text leaves the version that was in force
 * before in force.
 *
 * @param options - `validated`: what is known of this text already
 * @public
 */
export function toModelState(options: {
  entity: Entity;
  previousInForce?: OperatingModel;
  validated?: ValidatedModel;
}): ModelState {
  const { entity, previousInForce } = options;
  const view = toEntityView(entity);
  const { model, problems, appliesTo } =
    options.validated ?? validateOperatingModel(entity);
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
