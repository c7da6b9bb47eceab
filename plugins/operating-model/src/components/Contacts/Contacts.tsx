import { makeStyles } from '@material-ui/core/styles';
import EmailIcon from '@material-ui/icons/EmailOutlined';
import ForumIcon from '@material-ui/icons/ForumOutlined';
import LinkIcon from '@material-ui/icons/Link';
import PagerIcon from '@material-ui/icons/NotificationsActiveOutlined';
import PhoneIcon from '@material-ui/icons/PhoneOutlined';
import type { PartyEntity } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { SafeLink } from '../SafeLink';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 1.5),
    [theme.breakpoints.down('xs')]: { gap: theme.spacing(0.5) },
    margin: 0,
    padding: 0,
    listStyle: 'none',
    ...theme.typography.body2,
  },
  contact: {
    maxWidth: '100%',
    overflowWrap: 'anywhere',
    // A button for the thumb, where there is no mouse.
    [theme.breakpoints.down('xs')]: {
      '& a': {
        display: 'inline-flex',
        alignItems: 'center',
        minHeight: 40,
        minWidth: 40,
        padding: theme.spacing(0, 1),
        border: `1px solid ${theme.palette.divider}`,
        borderRadius: theme.shape.borderRadius,
      },
    },
  },
  // Takes the room of two other buttons, and is read out all the same.
  long: {
    [theme.breakpoints.down('xs')]: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  },
  icon: {
    fontSize: 16,
    marginRight: theme.spacing(0.5),
    verticalAlign: 'text-bottom',
    color: theme.palette.text.secondary,
  },
}));

const ICONS = {
  email: EmailIcon,
  slack: ForumIcon,
  channel: ForumIcon,
  link: LinkIcon,
  phone: PhoneIcon,
  page: PagerIcon,
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
            {url ? (
              <SafeLink to={url}>
                <Icon className={classes.icon} aria-hidden />
                <span className={type === 'email' ? classes.long : undefined}>
                  {value}
                </span>
              </SafeLink>
            ) : (
              <>
                <Icon className={classes.icon} aria-hidden />
                {value}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
