import type { Knex } from 'knex';
import { readPartiesBelow } from '../../database/parties/readPartiesBelow';
import { thingWithoutOwner } from '../../database/entities/CatalogThing';
import type { Visibility } from '../../visibility/Visibility';
import { references } from '../references';

/**
 * The parties that are asked for, with the groups below them that the caller may read where those count too; all parties
 * where undefined.
 *
 * @throws InputError where a reference cannot be read
 */
export async function readPartiesAsked(
  knex: Knex,
  visibility: Visibility,
  query: { party?: string[]; below?: 'true' | 'false' },
): Promise<string[] | undefined> {
  const named = references('party', query.party, 'group');
  if (!named || query.below !== 'true') {
    return named;
  }
  const below = await readPartiesBelow(knex, named);
  const readable = await visibility.readable([...below].map(thingWithoutOwner));
  return [...new Set([...named, ...readable])];
}
