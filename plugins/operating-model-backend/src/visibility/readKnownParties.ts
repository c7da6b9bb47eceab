import type { PartyView } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { readParties } from '../database/parties/readParties';

/**
 * The parties that the catalog knows, with title and contacts only where the caller may read them.
 *
 * @param readable - references that the caller may read
 */
export async function readKnownParties(
  knex: Knex,
  entityRefs: Iterable<string>,
  readable: ReadonlySet<string>,
): Promise<Map<string, PartyView>> {
  const parties = await readParties(knex, entityRefs);
  for (const [entityRef, party] of parties) {
    if (!readable.has(entityRef)) {
      parties.set(entityRef, { ...party, title: undefined, contacts: [] });
    }
  }
  return parties;
}
