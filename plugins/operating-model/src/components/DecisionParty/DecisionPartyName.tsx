import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import ErrorIcon from '@material-ui/icons/Error';
import WarningIcon from '@material-ui/icons/Warning';
import type { DecisionParty } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { PartyTitle } from '../PartyName';
import { stateColors } from '../stateColors';

const useStyles = makeStyles(theme => ({
  state: {
    ...theme.typography.body2,
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'bottom',
    gap: theme.spacing(0.5),
  },
  icon: { fontSize: 16 },
  known: { color: theme.palette.text.secondary },
  empty: { color: stateColors(theme).warning },
  unknown: { color: stateColors(theme).error },
}));

const ICONS = { known: CheckIcon, empty: WarningIcon, unknown: ErrorIcon };

/** A party that a model names, and whether it can be reached at all. */
export function DecisionPartyName(props: {
  party: DecisionParty;
  /** With its state even where all is well. */
  inFull?: boolean;
}) {
  const { party, inFull = false } = props;
  const t = useTexts();
  const classes = useStyles();
  const Icon = ICONS[party.state];
  return (
    <>
      <PartyTitle party={party} known={party.state !== 'unknown'} />
      {(inFull || party.state !== 'known') && (
        <>
          {' '}
          <span className={`${classes.state} ${classes[party.state]}`}>
            <Icon className={classes.icon} aria-hidden />
            {'rotation' in party
              ? t(`decisionsPage.rotations.${party.state}`)
              : t(`decisionsPage.parties.${party.state}`)}
          </span>
        </>
      )}
    </>
  );
}
