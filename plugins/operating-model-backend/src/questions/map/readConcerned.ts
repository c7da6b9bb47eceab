import { readEntitySeen } from '../../visibility/readEntitySeen';
import type { SeenModel } from '../../visibility/readModelsSeen';
import { readScopesSeen } from '../../visibility/readScopesSeen';
import type { Seen } from '../../visibility/Seen';
import { notFound } from '../notFound';
import type { Concerned } from './MapFilter';

/** Kinds that have other entities below them. */
const KINDS_ABOVE: ReadonlySet<string> = new Set(['system', 'domain']);

/**
 * What decisions have to name to concern an entity.
 *
 * @throws NotFoundError where it was never evaluated or may not be read
 */
export async function readConcerned(
  seen: Seen,
  models: readonly SeenModel[],
  entityRef: string,
): Promise<Concerned> {
  const entity = await readEntitySeen(seen, entityRef);
  if (!entity) {
    throw notFound(entityRef);
  }
  const below = new Set<string>();
  if (KINDS_ABOVE.has(entity.kind)) {
    const named = new Set(
      models.flatMap(({ decisions }) =>
        decisions.flatMap(({ scope }) => scope),
      ),
    );
    for (const [reference, scope] of await readScopesSeen(seen, [...named])) {
      if (scope.includes(entityRef)) {
        below.add(reference);
      }
    }
  }
  return {
    model: entity.model?.entityRef,
    scope: entity.effective.scope,
    below,
  };
}
