import type { Aspect } from './Aspect';
import { stateOfParty } from './stateOfParty';

/** To whom it goes on; clear as well where it is declared to go on to nobody. */
export const handoff: Aspect<'handoff'> = {
  id: 'handoff',
  stateOf(decision, seen) {
    const declared = decision.handoff;
    if (!declared) {
      return 'absent';
    }
    return 'none' in declared ? 'clear' : stateOfParty(declared.to, seen);
  },
  fields: ['handoff'],
  families: ['handoff'],
};
