import { accountableOf } from '../../model/accountableOf';
import type { Aspect } from './Aspect';
import { stateOfParty } from './stateOfParty';

/** Somebody who stands in. Whoever is accountable cannot stand in for itself. */
export const deputy: Aspect<'deputy'> = {
  id: 'deputy',
  stateOf(decision, seen) {
    const party = decision.deputy;
    return party === undefined || accountableOf(decision).includes(party)
      ? 'absent'
      : stateOfParty(party, seen);
  },
  fields: ['deputy'],
  families: ['deputy'],
};
