import type { Party } from '@cloud-suite/backstage-plugin-operating-model-common';
import { Contacts } from '../Contacts';
import { OnDuty } from './OnDuty';

/** What stands below the name of a party: how to reach it, and of a rotation who is on call in it now. */
export function PartyReach(props: { party: Party; contacts: boolean }) {
  const { party, contacts } = props;
  if (!('rotation' in party)) {
    return contacts ? <Contacts of={party.contacts} /> : null;
  }
  return (
    <div>
      {contacts && party.channel && `${party.channel} · `}
      <OnDuty
        people={party.now}
        notKnown={party.notKnown}
        contacts={contacts}
      />
    </div>
  );
}
