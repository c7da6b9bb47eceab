import { InputError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../../database/models/ModelDocuments';
import { readEntity } from '../../database/entities/readEntity';
import type { Visibility } from '../../visibility/Visibility';
import { notFound } from '../notFound';
import { withoutHiddenParts } from '../../visibility/withoutHiddenParts';
import type { AskedPlace } from './AskedPlace';

/**
 * An entity that is affected, with the model that applies to it.
 *
 * @param asked - full references; the model where the caller named one beside the entity
 * @throws NotFoundError where the entity, or the model that was named, may not be read
 * @throws InputError where another model applies
 */
export async function placeOfEntity(
  options: { knex: Knex; documents: ModelDocuments; visibility: Visibility },
  asked: { entityRef: string; modelRef?: string },
): Promise<AskedPlace> {
  const { knex, documents, visibility } = options;
  const { entityRef, modelRef } = asked;
  const stored = await readEntity(knex, documents, entityRef);
  if (!stored) {
    throw notFound(entityRef);
  }
  const { effective, model } = stored;
  const readable = await visibility.readable([
    stored,
    ...(model ? [{ ...model, kind: 'operatingmodel' }] : []),
  ]);
  if (!readable.has(entityRef)) {
    throw notFound(entityRef);
  }
  if (modelRef !== undefined && modelRef !== model?.entityRef) {
    throw new InputError(
      `${modelRef} is not the model that applies to ${entityRef}, which is ${
        model?.entityRef ?? 'none'
      }: leave "model" out`,
    );
  }
  const inForce = model?.document.inForce;
  if (!model || !inForce || !readable.has(model.entityRef)) {
    if (modelRef !== undefined) {
      throw notFound(modelRef);
    }
    return { effective };
  }
  return {
    effective,
    model: await withoutHiddenParts(knex, visibility, inForce),
  };
}
