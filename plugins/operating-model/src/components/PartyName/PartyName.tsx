import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { Party } from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { Contacts } from '../Contacts';

const useStyles = makeStyles({
  name: { fontWeight: 600, overflowWrap: 'anywhere' },
});

/** A group or person, linked to its page, with how to reach it. One that the catalog does not know is not linked. */
export function PartyName(props: {
  party: Party;
  known?: boolean;
  contacts?: boolean;
}) {
  const { party, known = true, contacts = false } = props;
  const classes = useStyles();
  const title = titleOf(party);
  return (
    <>
      {known ? (
        <EntityRefLink
          entityRef={party.entityRef}
          title={title}
          hideIcon
          className={classes.name}
        />
      ) : (
        <span className={classes.name}>{party.entityRef}</span>
      )}
      {contacts && <Contacts of={party.contacts} />}
    </>
  );
}
