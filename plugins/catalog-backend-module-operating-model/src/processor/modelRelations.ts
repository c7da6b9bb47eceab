import {
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import {
  appliesToOfModel,
  parseReference,
  partiesOfModel,
  RELATION_GOVERNED_BY,
  RELATION_GOVERNS,
  RELATION_OPERATED_BY,
  RELATION_OPERATOR_OF,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { bothWays } from './bothWays';

/** Who owns a model, everybody in it, and what it applies to, as far as its text can be read. */
export function modelRelations(entity: Entity): CatalogProcessorResult[] {
  const modelRef = stringifyEntityRef(entity);
  const namespace = entity.metadata.namespace ?? 'default';
  const owner =
    typeof entity.spec?.owner === 'string'
      ? parseReference(entity.spec.owner, { defaultNamespace: namespace })
      : undefined;

  return [
    ...(owner
      ? bothWays(modelRef, RELATION_OWNED_BY, owner, RELATION_OWNER_OF)
      : []),
    ...partiesOfModel(entity.spec, namespace).flatMap(party =>
      bothWays(modelRef, RELATION_OPERATED_BY, party, RELATION_OPERATOR_OF),
    ),
    ...appliesToOfModel(entity.spec, namespace).flatMap(governed =>
      bothWays(modelRef, RELATION_GOVERNS, governed, RELATION_GOVERNED_BY),
    ),
  ];
}
