import { makeStyles } from '@material-ui/core/styles';
import EmailIcon from '@material-ui/icons/EmailOutlined';
import ForumIcon from '@material-ui/icons/ForumOutlined';
import LinkIcon from '@material-ui/icons/Link';
import PhoneIcon from '@material-ui/icons/PhoneOutlined';
import type { PartyEntity } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { SafeLink } from '../SafeLink';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 1.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    ...theme.typography.body2,
  },
  contact: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: 16, color: theme.palette.text.secondary },
}));

const ICONS = {
  email: EmailIcon,
  slack: ForumIcon,
  channel: ForumIcon,
  link: LinkIcon,
  phone: PhoneIcon,
};

/** How to reach somebody. */
export function Contacts(props: { of: PartyEntity['contacts'] }) {
  const { of: contacts } = props;
  const t = useTexts();
  const classes = useStyles();
  if (contacts.length === 0) {
    return null;
  }
  return (
    <ul className={classes.list} aria-label={t('contacts.label')}>
      {contacts.map(({ type, value, url }) => {
        const Icon = ICONS[type];
        return (
          <li key={`${type} ${value}`} className={classes.contact}>
            <Icon className={classes.icon} aria-hidden />
            {url ? <SafeLink to={url}>{value}</SafeLink> : value}
          </li>
        );
      })}
    </ul>
  );
}
