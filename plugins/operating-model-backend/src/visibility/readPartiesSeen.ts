import type { PartyView } from '@cloud-suite/backstage-plugin-operating-model-common';
import { thingNamed } from '../database/entities/CatalogThing';
import { readParties } from '../database/parties/readParties';
import { opened, type Seen } from './Seen';

/**
 * The parties of an answer that the catalog knows, with title and contacts only where the caller may read them: the one way in which
 * every answer gets them.
 *
 * @param entityRefs - what the answer names already
 */
export async function readPartiesSeen(
  seen: Seen,
  entityRefs: Iterable<string>,
): Promise<Map<string, PartyView>> {
  const { knex, visibility } = seen[opened];
  const references = [...new Set(entityRefs)];
  const [parties, readable] = await Promise.all([
    readParties(knex, references),
    visibility.readable(references.map(thingNamed)),
  ]);
  for (const [entityRef, party] of parties) {
    if (!readable.has(entityRef)) {
      parties.set(entityRef, { ...party, title: undefined, contacts: [] });
    }
  }
  return parties;
}
