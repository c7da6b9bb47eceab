import {
  narrowParties,
  parseReference,
  type CatalogIndex,
  type EntityView,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  thingNamed,
  type CatalogThing,
} from '../database/entities/CatalogThing';
import { readableOf } from './readableOf';
import type { Seen } from './Seen';

/**
 * The index as it were if the catalog had only what the caller may read: whatever is evaluated with it cannot tell the hidden from
 * the absent. The people of a group are those that the caller may read, through groups that the caller may read.
 *
 * @throws ServiceUnavailableError where it cannot be told what the caller may read
 */
export async function seenIndex(
  seen: Seen,
  index: CatalogIndex,
): Promise<CatalogIndex> {
  if (seen.isUnrestricted) {
    return index;
  }
  const { parties, scopes, models, filling } = index;
  const readable = await readableOf(seen, [
    ...[...parties.keys()].map(thingNamed),
    ...[...scopes.values()].map(toThing),
    ...[...models.values()].map(({ view }) => toThing(view)),
  ]);
  const isSeen = (entityRef: string) => readable.has(entityRef);
  return {
    parties: narrowParties(parties, isSeen),
    scopes: narrow(scopes, isSeen),
    models: narrow(models, isSeen),
    filling,
    // Whoever needs it asks the catalog as the caller: nobody owns these here.
    named: new Map(),
  };
}

function toThing({
  entityRef,
  kind,
  namespace,
  owner,
}: EntityView): CatalogThing {
  return {
    entityRef,
    kind,
    owner: owner && parseReference(owner, { defaultNamespace: namespace }),
  };
}

function narrow<T>(
  map: ReadonlyMap<string, T>,
  isSeen: (entityRef: string) => boolean,
): Map<string, T> {
  return new Map([...map].filter(([entityRef]) => isSeen(entityRef)));
}
