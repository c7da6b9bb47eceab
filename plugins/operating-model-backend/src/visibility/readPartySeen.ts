import type { PartyView } from '@cloud-suite/backstage-plugin-operating-model-common';
import { thingNamed } from '../database/entities/CatalogThing';
import { readParties } from '../database/parties/readParties';
import { opened, type Seen } from './Seen';

/**
 * One group or person; undefined where there is none or it may not be read, which nobody can tell apart.
 *
 * @param entityRef - full reference in lower case
 */
export async function readPartySeen(
  seen: Seen,
  entityRef: string,
): Promise<PartyView | undefined> {
  const { knex, visibility } = seen[opened];
  const [parties, readable] = await Promise.all([
    readParties(knex, [entityRef]),
    visibility.readable([thingNamed(entityRef)]),
  ]);
  return readable.has(entityRef) ? parties.get(entityRef) : undefined;
}
