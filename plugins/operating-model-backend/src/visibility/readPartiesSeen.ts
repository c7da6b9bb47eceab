import type { PartyView } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { thingWithoutOwner } from '../database/entities/CatalogThing';
import { readParties } from '../database/parties/readParties';
import type { Visibility } from './Visibility';

/**
 * The parties of an answer that the catalog knows, with title and contacts only where the caller may read them: the one way in which
 * every answer gets them.
 */
export async function readPartiesSeen(
  knex: Knex,
  visibility: Visibility,
  entityRefs: Iterable<string>,
): Promise<Map<string, PartyView>> {
  const references = [...new Set(entityRefs)];
  const [parties, readable] = await Promise.all([
    readParties(knex, references),
    visibility.readable(references.map(thingWithoutOwner)),
  ]);
  for (const [entityRef, party] of parties) {
    if (!readable.has(entityRef)) {
      parties.set(entityRef, { ...party, title: undefined, contacts: [] });
    }
  }
  return parties;
}
