import type { PartyView } from '../catalog/types';
import type { Decision } from '../model/types';
import { accountableOf } from '../model/accountableOf';

/**
 * Whether a decision counts for clarity: exactly one accountable party that the catalog knows, a handoff to a party that
 * it knows or one that is declared to be none with its reason, and a cadence (`on-demand` counts).
 *
 * @remarks The definition is our own; that exactly one party is accountable is the golden rule of RACI.
 * @public
 */
export function isClear(
  decision: Decision,
  parties: ReadonlyMap<string, PartyView>,
): boolean {
  const accountable = accountableOf(decision);
  const { handoff, cadence } = decision;
  return (
    accountable.length === 1 &&
    parties.has(accountable[0]) &&
    handoff !== undefined &&
    ('none' in handoff || parties.has(handoff.to)) &&
    cadence !== undefined
  );
}
