import type { PartyView } from './types';

/**
 * Whether somebody can be reached through a party. `empty`: a group without people; `unknown`: the catalog does not know it, or
 * not yet.
 * @public
 */
export type PartyState = 'known' | 'empty' | 'unknown';

/**
 * How a party that a model names stands in the catalog.
 *
 * @param parties - those that the catalog knows, by full reference
 * @public
 */
export function partyState(
  entityRef: string,
  parties: ReadonlyMap<string, PartyView>,
): PartyState {
  const party = parties.get(entityRef);
  if (!party || party.coming) {
    return 'unknown';
  }
  return party.kind === 'group' && party.memberCount === 0 ? 'empty' : 'known';
}
