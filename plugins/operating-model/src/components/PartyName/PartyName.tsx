import type { Party } from '@cloud-suite/backstage-plugin-operating-model-common';
import { PartyReach } from './PartyReach';
import { PartyTitle } from './PartyTitle';

/**
 * A group or person, linked to its page, with how to reach it; or a rotation, with who is on call in it now. One that
 * the catalog does not know is not linked.
 */
export function PartyName(props: {
  party: Party;
  known?: boolean;
  contacts?: boolean;
}) {
  const { party, known, contacts = false } = props;
  return (
    <>
      <PartyTitle party={party} known={known} />
      <PartyReach party={party} contacts={contacts} />
    </>
  );
}
