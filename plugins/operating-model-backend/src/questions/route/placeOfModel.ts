import { InputError, NotFoundError } from '@backstage/errors';
import { readModelsSeen } from '../../visibility/readModelsSeen';
import type { Seen } from '../../visibility/Seen';
import { notFound } from '../notFound';
import type { AskedPlace } from './AskedPlace';

/**
 * Nothing in particular: the model that was named, or the only one in use that the caller may read.
 *
 * @param modelRef - full reference
 * @throws NotFoundError where that model may not be read, or there is none
 * @throws InputError where none was named and there are several
 */
export async function placeOfModel(
  seen: Seen,
  modelRef: string | undefined,
): Promise<AskedPlace> {
  const models = await readModelsSeen(
    seen,
    modelRef === undefined ? undefined : [modelRef],
  );
  const [asked] = models;
  if (!asked) {
    throw modelRef === undefined
      ? new NotFoundError(
          'There is no operating model in use that you may read',
        )
      : notFound(modelRef);
  }
  if (models.length > 1) {
    throw new InputError(
      `There are several operating models: name one in "model", or what is affected in "entityRef". They are ${models
        .map(({ entityRef }) => entityRef)
        .join(', ')}`,
    );
  }
  return { model: asked.model };
}
