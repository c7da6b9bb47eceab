import type { PartyView } from '../catalog/types';
import type { Facts } from '../facts/Facts';
import type { Decision, OperatingModel } from '../model/types';
import { accountableOf } from '../model/accountableOf';
import { partyState } from '../catalog/partyState';
import { surfaceFact, surfaceState, type SurfaceState } from './surfaceState';
import type { AspectState, DecisionAspect } from './types';

/** What the states of decisions depend on, beside their model's text. */
export interface Seen {
  model: OperatingModel;
  /** Those that the catalog knows. */
  parties: ReadonlyMap<string, PartyView>;
  facts: Facts;
}

/** How each aspect of a decision stands. */
export function statesOf(
  decision: Decision,
  { model, parties, facts }: Seen,
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
    surfaces: worstOf(
      surfaces.map(id => surfaceState(surfaceFact(model, id, facts))),
    ),
  };
}

const WORST_FIRST = [
  'aspirational',
  'drifted',
  'unknown',
  'unverified',
] as const;

/** A decision is as good as the worst of its surfaces; what cannot be told now is as unverified as what nobody looked at. */
function worstOf(surfaces: SurfaceState[]): AspectState {
  if (surfaces.length === 0) {
    return 'absent';
  }
  const worst = WORST_FIRST.find(state => surfaces.includes(state));
  switch (worst) {
    case undefined:
      return 'clear';
    case 'unknown':
    case 'unverified':
      return 'unverified';
    default:
      return 'aspirational';
  }
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
