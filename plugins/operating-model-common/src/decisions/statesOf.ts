import type { PartyView } from '../catalog/types';
import type { Decision } from '../model/types';
import { accountableOf } from '../model/accountableOf';
import { partyState } from '../catalog/partyState';
import type { AspectState, DecisionAspect } from './types';

/** How each aspect of a decision stands. */
export function statesOf(
  decision: Decision,
  parties: ReadonlyMap<string, PartyView>,
): { [aspect in DecisionAspect]: AspectState } {
  const accountable = accountableOf(decision);
  const { deputy, handoff, cadence, surfaces } = decision;
  const ofParty = (entityRef: string): AspectState =>
    partyState(entityRef, parties) === 'known' ? 'clear' : 'unresolvable';

  return {
    owner: ofOwner(accountable, ofParty),
    // Whoever is accountable cannot stand in for itself.
    deputy:
      deputy === undefined || accountable.includes(deputy)
        ? 'absent'
        : ofParty(deputy),
    handoff: ofHandoff(handoff, ofParty),
    cadence: cadence === undefined ? 'absent' : 'clear',
    surfaces: surfaces.length === 0 ? 'absent' : 'unverified',
  };
}

function ofOwner(
  accountable: string[],
  ofParty: (entityRef: string) => AspectState,
): AspectState {
  if (accountable.length === 0) {
    return 'absent';
  }
  return accountable.length > 1 ? 'ambiguous' : ofParty(accountable[0]);
}

function ofHandoff(
  handoff: Decision['handoff'],
  ofParty: (entityRef: string) => AspectState,
): AspectState {
  if (!handoff) {
    return 'absent';
  }
  return 'none' in handoff ? 'clear' : ofParty(handoff.to);
}
