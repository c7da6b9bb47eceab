import type { CatalogIndex, EntityView } from '../catalog/types';
import type { EffectiveModel } from './EffectiveModel';
import type { Claimants } from './Claim';
import { layersOf } from './Layer';
import { resolveDeclaredValues } from './resolveDeclaredValues';
import { resolveDocs } from './resolveDocs';
import { resolveModel } from './resolveModel';
import { resolveOnCallAnnotations } from './resolveOnCallAnnotations';
import { resolveOwner, resolveRoles } from './resolveRoles';
import { resolveRotation } from './resolveRotation';
import { resolveRunbooks } from './resolveRunbooks';
import type { DomainConfig } from './DomainConfig';

/**
 * What holds for an entity: for each value the first that is set of the own annotation, the model's entry, those of its
 * system and of its domains, the model's defaults, the tier's (escalation path, review interval), and configuration.
 *
 * @remarks A pure function: no clock, no I/O, and no text in an annotation makes it throw.
 * @public
 */
export function resolveEffectiveModel(options: {
  entity: EntityView;
  index: CatalogIndex;
  config: DomainConfig;
}): EffectiveModel {
  const { entity, index, config } = options;
  const layers = layersOf(entity, index, config);
  const {
    value: model,
    model: inForce,
    conflict,
  } = resolveModel(layers, index);
  const { filling } = index;
  const claimants: Claimants = { layers, model: inForce, config, filling };
  const values = resolveDeclaredValues(claimants);

  return {
    entityRef: entity.entityRef,
    scope: layers.map(({ view }) => view.entityRef),
    described:
      filling ||
      inForce !== undefined ||
      layers.some(({ annotations }) => annotations.fields.size > 0) ||
      layers[0].annotations.problems.length > 0,
    owner: resolveOwner(entity, index),
    roles: resolveRoles(claimants, index),
    ...values,
    rotation: resolveRotation(claimants, values.escalationPath),
    onCallAnnotations: resolveOnCallAnnotations(entity),
    docs: resolveDocs(entity),
    runbooks: resolveRunbooks(
      claimants,
      inForce && index.models.get(inForce.entityRef)?.view,
    ),
    model,
    modelConflict: conflict,
  };
}
