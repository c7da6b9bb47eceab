import { parseEntityRef } from '@backstage/catalog-model';
import type { PartyView } from '@cloud-suite/backstage-plugin-operating-model-common';
import { thingNamed } from '../database/entities/CatalogThing';
import { readParties } from '../database/parties/readParties';
import { opened, type Seen } from './Seen';

/**
 * The parties of an answer that the catalog knows, with title and contacts only where the caller may read them: the one way in which
 * every answer gets them. While a fresh catalog fills, those that it does not know yet are there as coming.
 *
 * @param entityRefs - what the answer names already
 */
export async function readPartiesSeen(
  seen: Seen,
  entityRefs: Iterable<string>,
): Promise<Map<string, PartyView>> {
  const { knex, visibility, isFilling } = seen[opened];
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
  if (isFilling()) {
    for (const entityRef of references) {
      const { kind } = parseEntityRef(entityRef);
      if (!parties.has(entityRef) && (kind === 'group' || kind === 'user')) {
        parties.set(entityRef, {
          ...{ entityRef, kind, contacts: [], memberCount: 0 },
          coming: true,
        });
      }
    }
  }
  return parties;
}
