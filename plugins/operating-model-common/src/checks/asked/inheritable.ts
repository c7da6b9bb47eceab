import { declaredValues } from '../../annotations/declaredValues';
import { ROLES } from '../../annotations/roles';
import type { EntityView } from '../../catalog/types';
import type {
  EffectiveModel,
  SourcedValue,
} from '../../effective/EffectiveModel';

/** What an entity takes from what is above it, in words. */
export interface Inheritable {
  /** Declared values and the model. */
  values: string[];
  /** Roles for which nobody is named for the entity itself. */
  roles: string[];
}

/**
 * What an entity would inherit from its system or a domain: everything that neither its own annotations nor its model's entry for it says.
 * Runbooks accumulate, so that they would come in any case.
 */
export function inheritable(
  { entityRef }: EntityView,
  effective: EffectiveModel,
): Inheritable {
  const isOwn = ({ source }: SourcedValue<unknown>) =>
    (source?.kind === 'annotation' && source.entityRef === entityRef) ||
    (source?.kind === 'model-entry' &&
      source.path?.startsWith(`spec.entities[${entityRef}].`)) ||
    source?.path === `spec.appliesTo[${entityRef}]`;
  const isNotOwn = (value: SourcedValue<unknown> | undefined) =>
    !value || !isOwn(value);
  return {
    values: [
      ...(isNotOwn(effective.model) ? ['operating model'] : []),
      ...declaredValues
        .filter(({ key }) => isNotOwn(effective[key]))
        .map(({ annotation }) => annotation.replaceAll('-', ' ')),
    ],
    roles: ROLES.filter(
      role => role !== 'owner' && isNotOwn(effective.roles[role]),
    ),
  };
}
