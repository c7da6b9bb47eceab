import type {
  Party,
  PartyView,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * A party as far as the caller may know it.
 *
 * @param parties - those that the catalog knows; without title and contacts where the caller may not read them
 */
export function partyOf(
  parties: ReadonlyMap<string, PartyView>,
  entityRef: string,
): Party {
  const view = parties.get(entityRef);
  return { entityRef, title: view?.title, contacts: view?.contacts ?? [] };
}
