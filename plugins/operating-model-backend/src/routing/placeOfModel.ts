import { InputError, NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../database/read/ModelDocuments';
import { readModelsInForce } from '../database/read/readModelsInForce';
import type { Visibility } from '../permissions/Visibility';
import { notFound } from '../rest/answers/notFound';
import { withoutHiddenParts } from '../rest/answers/withoutHiddenParts';
import type { AskedPlace } from './AskedPlace';

/** Models that apply; a draft is asked only by name, and a superseded one is history. */
const IN_USE: ReadonlySet<string> = new Set(['trial', 'adopted']);

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
  const { knex, documents, visibility } = options;
  const candidates = (await readModelsInForce(knex, documents)).filter(
    ({ entityRef, status = '' }) =>
      modelRef === undefined
        ? IN_USE.has(status)
        : entityRef === modelRef && status !== 'superseded',
  );
  const readable = await visibility.readable(
    candidates.map(({ entityRef, owner }) => ({
      entityRef,
      kind: 'operatingmodel',
      owner,
    })),
  );
  const models = candidates.flatMap(({ entityRef, document: { inForce } }) =>
    inForce && readable.has(entityRef) ? [inForce] : [],
  );
  const [model] = models;
  if (!model) {
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
  return { model: await withoutHiddenParts(knex, visibility, model) };
}
