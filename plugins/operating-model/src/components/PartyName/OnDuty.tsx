import { makeStyles } from '@material-ui/core/styles';
import type { PartyEntity } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { StateLabel } from '../StateLabel';
import { People } from './People';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

interface Duty {
  people: readonly PartyEntity[];
  /** What stands there where nobody is, where that is not about now. */
  nobody?: string;
  contacts?: boolean;
  /** Why it is not known; those who are declared are in `people` then. */
  notKnown?: string;
}

/** Everybody who is on call in a rotation, now or at the moment of a question, with a word before them. */
export function OnDuty(
  props: Duty & {
    /** What stands before them, where that is not about now. */
    label?: string;
  },
) {
  const { label, ...duty } = props;
  const { people, notKnown } = duty;
  const t = useTexts();
  const classes = useStyles();
  return (
    <>
      {(people.length > 0 || notKnown !== undefined) && (
        <>
          <span className={classes.detail}>{label ?? t('escalation.now')}</span>{' '}
        </>
      )}
      <DutyPeople {...duty} />
    </>
  );
}

/** The same alone. It says where nobody is, and where it is not known who is: whoever is declared is then named as no more than that. */
export function DutyPeople(props: Duty) {
  const { people, nobody, contacts, notKnown } = props;
  const t = useTexts();
  const classes = useStyles();
  if (notKnown !== undefined) {
    return (
      <>
        <StateLabel state="unknown" />
        {people.length > 0 && (
          <>
            {' '}
            <span className={classes.detail}>{t('state.declared')}</span>{' '}
            <People of={people} contacts={contacts} />
          </>
        )}
        <div className={classes.detail}>{notKnown}</div>
      </>
    );
  }
  return people.length > 0 ? (
    <People of={people} contacts={contacts} />
  ) : (
    <span className={classes.detail}>
      {nobody ?? t('escalation.nobodyNow')}
    </span>
  );
}
