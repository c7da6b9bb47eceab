import type {
  DecisionEntry,
  PartyView,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { thingWithoutOwner } from '../../database/entities/CatalogThing';
import type { Visibility } from '../../visibility/Visibility';
import { readKnownParties } from '../../visibility/readKnownParties';

/** The parties of decisions that the catalog knows, with title and contacts where the caller may read them. */
export async function partiesOfEntries(
  knex: Knex,
  visibility: Visibility,
  entries: readonly DecisionEntry[],
): Promise<Map<string, PartyView>> {
  const parties = [...new Set(entries.flatMap(entry => [...entry.parties]))];
  const readable = await visibility.readable(parties.map(thingWithoutOwner));
  return readKnownParties(knex, parties, readable);
}
