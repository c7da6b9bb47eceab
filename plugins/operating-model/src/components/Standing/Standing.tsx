import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import type { StandingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { SeverityLabel } from '../Findings/SeverityLabel';
import { stateColors } from '../stateColors';
import {
  ownText,
  partsText,
  standingText,
  type StandingSubject,
} from './standingText';

const SEVERITIES = ['error', 'warning', 'info'] as const;

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
  },
  sentence: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.75),
  },
  icon: { fontSize: 20 },
  fine: { color: stateColors(theme).good },
  unknown: { color: stateColors(theme).unknown },
}));

/**
 * Whether anything is wrong, of it and of the parts of its model that it uses, each by severity: the same for a card, a page and a row.
 * Nothing is in order while something is wrong with either, or could not be answered.
 */
export function Standing(props: {
  of: StandingAnswer;
  subject?: StandingSubject;
}) {
  const { of: standing, subject } = props;
  const { state, own, parts } = standing;
  const t = useTexts();
  const classes = useStyles();
  if (state !== 'wrong') {
    const isFine = state === 'in-order';
    const Icon = isFine ? CheckCircleIcon : HelpOutlineIcon;
    const color = isFine ? classes.fine : classes.unknown;
    return (
      <span className={classes.sentence}>
        <Icon className={`${classes.icon} ${color}`} aria-hidden />
        {standingText(standing, t, subject)}
      </span>
    );
  }
  const unknown = own.unknown + parts.unknown;
  return (
    <>
      <Counts counts={own} text={ownText(standing, t, subject)} />{' '}
      <Counts counts={parts} text={partsText(standing, t, subject)} />
      {unknown > 0 && (
        <div className={classes.sentence}>
          <HelpOutlineIcon
            className={`${classes.icon} ${classes.unknown}`}
            aria-hidden
          />
          {t('standing.unknown', { count: unknown })}
        </div>
      )}
    </>
  );
}

function Counts(props: { counts: StandingAnswer['own']; text: string }) {
  const { counts, text } = props;
  const classes = useStyles();
  return (
    <div className={classes.line}>
      <span>{text}</span>{' '}
      {SEVERITIES.filter(severity => counts[severity] > 0).map(severity => (
        <SeverityLabel
          key={severity}
          severity={severity}
          count={counts[severity]}
        />
      ))}
    </div>
  );
}
