import { makeStyles } from '@material-ui/core/styles';
import type { PartyEntity } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { People } from './People';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Everybody who is on call in a rotation, now or at the moment of a question; says so where nobody is, and where that is not known. */
export function OnDuty(props: {
  people: readonly PartyEntity[];
  /** What stands before them, and in their place, where that is not about now. */
  label?: string;
  nobody?: string;
  contacts?: boolean;
  /** Why it is not known; those who are declared stand there then. */
  notKnown?: string;
}) {
  const { people, label, nobody, contacts, notKnown } = props;
  const t = useTexts();
  const classes = useStyles();
  if (people.length === 0) {
    return (
      <span className={classes.detail}>
        {notKnown ?? nobody ?? t('escalation.nobodyNow')}
      </span>
    );
  }
  return (
    <>
      <span className={classes.detail}>{label ?? t('escalation.now')}</span>{' '}
      <People of={people} contacts={contacts} />
      {notKnown && <div className={classes.detail}>{notKnown}</div>}
    </>
  );
}
