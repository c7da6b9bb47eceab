import type { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import { partyContacts } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Contacts } from './Contacts';

const useStyles = makeStyles(theme => ({
  // The bell says it too, where there is no room.
  label: { [theme.breakpoints.down('xs')]: { display: 'none' } },
}));

/** Where whoever is on call for an entity is paged, as far as its own links and annotations give a number or an address. */
export function PageLinks(props: { entity: Entity }) {
  const t = useTexts();
  const classes = useStyles();
  const contacts = partyContacts(props.entity).filter(({ type }) =>
    ['phone', 'page'].includes(type),
  );
  return contacts.length === 0 ? null : (
    <div>
      <span className={classes.label}>{t('onCall.page')}</span>{' '}
      <Contacts of={contacts} />
    </div>
  );
}
