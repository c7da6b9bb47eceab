import type {
  Party,
  ValueAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { PartyReach, PartyTitle } from '../PartyName';
import { Sourced } from '../Sourced';

/** A party of an entity with its state and its source, and below it how to reach it. */
export function SourcedParty(props: {
  of: ValueAnswer<Party>;
  contacts?: boolean;
}) {
  const { of: sourced, contacts = false } = props;
  return (
    <Sourced
      of={sourced}
      details={party => <PartyReach party={party} contacts={contacts} />}
    >
      {(party, known) => <PartyTitle party={party} known={known} />}
    </Sourced>
  );
}
