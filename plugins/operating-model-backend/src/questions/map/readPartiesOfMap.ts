import type { PartyView } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { thingWithoutOwner } from '../../database/entities/CatalogThing';
import type { Visibility } from '../../visibility/Visibility';
import { readKnownParties } from '../../visibility/readKnownParties';
import type { ReadableModel } from '../../visibility/ReadableModels';

/**
 * The parties that the catalog knows of those with a role in these decisions, queues and rotations, with title and
 * contacts where the caller may read them.
 *
 * @param others - parties to read as well
 */
export async function readPartiesOfMap(
  knex: Knex,
  visibility: Visibility,
  models: readonly ReadableModel[],
  others: Iterable<string> = [],
): Promise<Map<string, PartyView>> {
  const parties = new Set<string>(others);
  const add = (party: string | undefined) => party && parties.add(party);
  for (const { model, decisions } of models) {
    for (const entry of decisions) {
      entry.parties.forEach(add);
    }
    for (const { lead } of model.spec.areas) {
      add(lead);
    }
    for (const { owner, deputy } of model.spec.queues) {
      add(owner);
      add(deputy);
    }
    for (const { owner } of model.spec.rotations) {
      add(owner);
    }
  }
  const readable = await visibility.readable(
    [...parties].map(thingWithoutOwner),
  );
  return readKnownParties(knex, parties, readable);
}
