import type { PartyView } from '../catalog/types';
import { accountableOf } from '../model/accountableOf';
import type { Decision } from '../model/types';

/** The parties that can take a decision, accountable or deputy, as far as the catalog knows them; each once. */
export function holdersOf(
  decision: Decision,
  parties: Pick<ReadonlyMap<string, PartyView>, 'has'>,
): string[] {
  const holders = accountableOf(decision);
  const { deputy } = decision;
  if (deputy !== undefined && !holders.includes(deputy)) {
    holders.push(deputy);
  }
  return holders.filter(holder => parties.has(holder));
}
