import { InputError } from '@backstage/errors';
import { readEntitySeen } from '../../visibility/readEntitySeen';
import type { Seen } from '../../visibility/Seen';
import { notFound } from '../notFound';
import type { AskedPlace } from './AskedPlace';

/**
 * An entity that is affected, with the model that applies to it.
 *
 * @param asked - full references; the model where the caller named one beside the entity
 * @throws NotFoundError where the entity, or the model that was named, may not be read
 * @throws InputError where another model applies
 */
export async function placeOfEntity(
  seen: Seen,
  asked: { entityRef: string; modelRef?: string },
): Promise<AskedPlace> {
  const { entityRef, modelRef } = asked;
  const entity = await readEntitySeen(seen, entityRef);
  if (!entity) {
    throw notFound(entityRef);
  }
  const { effective, model } = entity;
  if (modelRef !== undefined && modelRef !== model?.entityRef) {
    throw new InputError(
      `${modelRef} is not the model that applies to ${entityRef}, which is ${
        model?.entityRef ?? 'none'
      }: leave "model" out`,
    );
  }
  const shown = await model?.shown();
  if (!shown && modelRef !== undefined) {
    throw notFound(modelRef);
  }
  return { effective, model: shown };
}
