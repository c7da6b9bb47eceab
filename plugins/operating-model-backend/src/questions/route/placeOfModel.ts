import { InputError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../../database/models/ModelDocuments';
import type { Visibility } from '../../visibility/Visibility';
import { notFound } from '../notFound';
import { readModelsToAsk } from '../../visibility/readModelsToAsk';
import { withoutHiddenParts } from '../../visibility/withoutHiddenParts';
import type { AskedPlace } from './AskedPlace';

/**
 * Nothing in particular: the model that was named, or the only one in use that the caller may read.
 *
 * @param modelRef - full reference
 * @throws NotFoundError where that model may not be read, or there is none
 * @throws InputError where none was named and there are several
 */
export async function placeOfModel(
  options: { knex: Knex; documents: ModelDocuments; visibility: Visibility },
  modelRef: string | undefined,
): Promise<AskedPlace> {
  const models = await readModelsToAsk(
    options,
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
        .map(({ model }) => model.entityRef)
        .join(', ')}`,
    );
  }
  const { knex, visibility } = options;
  return { model: await withoutHiddenParts(knex, visibility, asked.model) };
}
