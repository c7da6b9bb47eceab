import { readThings } from '../database/entities/readThings';
import {
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
  const asked = await readOffModelQuestions(knex, modelRefs, since);
  const entities = new Set(asked.flatMap(({ entityRef }) => entityRef ?? []));
  if (visibility.isUnrestricted || entities.size === 0) {
    return asked;
  }
  const readable = await visibility.readable(
    await readThings(knex, [...entities]),
  );
  return asked.filter(({ entityRef }) => !entityRef || readable.has(entityRef));
}
