import type { Knex } from 'knex';
import type { ModelDocuments } from '../../database/models/ModelDocuments';
import { readEntity } from '../../database/entities/readEntity';
import { readScopes } from '../../database/entities/readScopes';
import type { Visibility } from '../../visibility/Visibility';
import { notFound } from '../notFound';
import type { Concerned } from './MapFilter';
import type { ReadableModel } from '../../visibility/ReadableModels';

/** Kinds that have other entities below them. */
const KINDS_ABOVE: ReadonlySet<string> = new Set(['system', 'domain']);

/**
 * What decisions have to name to concern an entity.
 *
 * @throws NotFoundError where it was never evaluated or may not be read
 */
export async function readConcerned(
  options: {
    knex: Knex;
    documents: ModelDocuments;
    visibility: Visibility;
    models: readonly ReadableModel[];
  },
  entityRef: string,
): Promise<Concerned> {
  const { knex, documents, visibility, models } = options;
  const stored = await readEntity(knex, documents, entityRef);
  if (!stored || !(await visibility.readable([stored])).has(entityRef)) {
    throw notFound(entityRef);
  }
  const below = new Set<string>();
  if (KINDS_ABOVE.has(stored.kind)) {
    const named = new Set(
      models.flatMap(({ decisions }) =>
        decisions.flatMap(({ scope }) => scope),
      ),
    );
    for (const [reference, scope] of await readScopes(knex, [...named])) {
      if (scope.includes(entityRef)) {
        below.add(reference);
      }
    }
  }
  return {
    model: stored.model?.entityRef,
    scope: stored.effective.scope,
    below,
  };
}
