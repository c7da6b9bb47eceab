import { countPeople } from './countPeople';
import type { PartyView } from './types';

/**
 * The parties as they were if the catalog had only some of them: groups count the people that are among these and that are
 * reached through groups among these.
 *
 * @public
 */
export function narrowParties(
  parties: ReadonlyMap<string, PartyView>,
  isThere: (entityRef: string) => boolean,
): Map<string, PartyView> {
  const narrowed = new Map<string, PartyView>();
  for (const [entityRef, party] of parties) {
    if (isThere(entityRef)) {
      narrowed.set(entityRef, party);
    }
  }
  const isKnown = (reference: string) => narrowed.has(reference);
  for (const [entityRef, party] of narrowed) {
    if (party.kind === 'group') {
      narrowed.set(entityRef, {
        ...party,
        memberCount: countPeople(entityRef, narrowed),
        members: party.members?.filter(isKnown),
        children: party.children?.filter(isKnown),
      });
    }
  }
  return narrowed;
}
