import { makeStyles } from '@material-ui/core/styles';
import type { PartyEntity } from '@cloud-suite/backstage-plugin-operating-model-common';
import { Contacts } from '../Contacts';
import { EntityName } from './EntityName';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  person: { '& + &': { marginTop: theme.spacing(0.5) } },
}));

/** People who stand in one place together: one in the line that it stands in, several below each other. */
export function People(props: {
  of: readonly PartyEntity[];
  contacts?: boolean;
}) {
  const { of: people, contacts = false } = props;
  const classes = useStyles();
  const named = people.map(person => ({
    key: person.entityRef,
    name: (
      <>
        <EntityName party={person} />
        {contacts && <Contacts of={person.contacts} />}
      </>
    ),
  }));
  if (named.length === 1) {
    return named[0].name;
  }
  return (
    <ul className={classes.list}>
      {named.map(({ key, name }) => (
        <li key={key} className={classes.person}>
          {name}
        </li>
      ))}
    </ul>
  );
}
