import { InputError, NotFoundError } from '@backstage/errors';
import { findIssueClass } from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  readModelsSeen,
  type SeenModel,
} from '../../visibility/readModelsSeen';
import type { Seen } from '../../visibility/Seen';
import { notFound } from '../notFound';
import type { AskedPlace } from './AskedPlace';

/**
 * Nothing in particular: the model that was named, else of those in use that the caller may read the only one, or the only one that
 * has the issue class.
 *
 * @param asked - the model as a full reference
 * @throws NotFoundError where that model may not be read, or there is none
 * @throws InputError where none was named and several could be meant
 */
export async function placeOfModel(
  seen: Seen,
  asked: { modelRef?: string; issueClass: string },
): Promise<AskedPlace> {
  const { modelRef, issueClass } = asked;
  const models = await readModelsSeen(
    seen,
    modelRef === undefined ? undefined : [modelRef],
  );
  if (models.length === 0) {
    throw modelRef === undefined
      ? new NotFoundError(
          'There is no operating model in use that you may read',
        )
      : notFound(modelRef);
  }
  const having =
    models.length === 1
      ? models
      : models.filter(({ model }) => findIssueClass(model, issueClass));
  if (having.length !== 1) {
    throw new InputError(
      having.length === 0
        ? `There are several operating models, and none has the issue class ${JSON.stringify(
            issueClass,
          )}: name one in "model", or what is affected in "entityRef". They are ${named(
            models,
          )}`
        : `Several operating models have the issue class ${JSON.stringify(
            issueClass,
          )}: name one in "model", or what is affected in "entityRef". They are ${named(
            having,
          )}`,
    );
  }
  return { model: having[0].model };
}

function named(models: readonly SeenModel[]): string {
  return models.map(({ entityRef }) => entityRef).join(', ');
}
