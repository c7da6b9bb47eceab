import { accountableOf } from '../../model/accountableOf';
import type { Aspect } from './Aspect';
import { stateOfParty } from './stateOfParty';

/** Exactly one party that is accountable. */
export const owner: Aspect<'owner'> = {
  id: 'owner',
  stateOf(decision, seen) {
    const [party, ...others] = accountableOf(decision);
    if (party === undefined) {
      return 'absent';
    }
    return others.length > 0 ? 'ambiguous' : stateOfParty(party, seen);
  },
  fields: ['accountable'],
  families: ['owner'],
};
