import type { Role } from '../annotations/roles';
import type { ValueSource } from '../effective/EffectiveModel';
import { roleHolder } from '../effective/roleHolder';
import type { Parameter } from '../messages/Message';
import { pronounOf, say, type RouteContext } from './RouteContext';

/** Somebody who holds a role, and where that is written. */
export interface RoleOfRoute {
  entityRef: string;
  source?: ValueSource;
}

/**
 * Whoever holds a role of the entity and is known to the catalog, or would be inherited in its place; where nothing is
 * affected in particular, whoever the model names for all its entities.
 */
export function roleOfRoute(
  context: RouteContext,
  role: Exclude<Role, 'owner'>,
): RoleOfRoute | undefined {
  return candidatesFor(context, role).find(({ entityRef }) =>
    context.parties.has(entityRef),
  );
}

/** Whoever may turn out to hold the role, in the order in which they are asked. */
export function candidatesFor(
  { effective, model }: Pick<RouteContext, 'effective' | 'model'>,
  role: Exclude<Role, 'owner'>,
): RoleOfRoute[] {
  if (effective) {
    const { value, source, instead } = roleHolder(effective, role);
    return [
      ...(value ? [{ entityRef: value, source }] : []),
      ...(instead
        ? [{ entityRef: instead.value, source: instead.source }]
        : []),
    ];
  }
  const entityRef = model?.spec.defaults.roles[role];
  return model && entityRef
    ? [
        {
          entityRef,
          source: {
            kind: 'model-default',
            entityRef: model.entityRef,
            path: `spec.defaults.roles.${role}`,
          },
        },
      ]
    : [];
}

/** Why somebody holds a role, as the end of a sentence. */
export function describeRole(
  { effective }: RouteContext,
  role: Exclude<Role, 'owner'>,
  { entityRef, source }: RoleOfRoute,
): Parameter {
  const said = {
    pronoun: pronounOf(entityRef),
    role,
    what: effective
      ? { entity: effective.entityRef }
      : { message: say('everything') },
  };
  return {
    message: say(
      source?.kind === 'fallback' ? 'owns-instead' : 'holds-role',
      said,
    ),
  };
}
