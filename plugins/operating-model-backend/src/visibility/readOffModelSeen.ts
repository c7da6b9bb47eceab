import { readThings } from '../database/entities/readThings';
import {
  readOffModelEntities,
  readOffModelQuestions,
  type OffModelCount,
} from '../database/offModel/readOffModelQuestions';
import { opened, type Seen } from './Seen';

/**
 * How often something was asked that some models do not know, the most asked first. Questions about entities that the caller may not
 * read are not among it.
 *
 * @param since - ISO 8601 UTC
 */
export async function readOffModelSeen(
  seen: Seen,
  modelRefs: readonly string[],
  since: string,
): Promise<OffModelCount[]> {
  const { knex, visibility } = seen[opened];
  if (visibility.isUnrestricted) {
    return readOffModelQuestions(knex, modelRefs, since);
  }
  const entities = await readOffModelEntities(knex, modelRefs, since);
  const readable = await visibility.readable(await readThings(knex, entities));
  return readOffModelQuestions(knex, modelRefs, since, [...readable]);
}
