import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import ErrorIcon from '@material-ui/icons/Error';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import { useTexts } from '../../hooks/useTexts';
import { stateColors } from '../stateColors';

const useStyles = makeStyles(theme => ({
  label: {
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'bottom',
    gap: theme.spacing(0.5),
    fontWeight: 600,
  },
  icon: { fontSize: 18 },
  invalid: { color: stateColors(theme).error },
  missing: { color: theme.palette.text.secondary },
  unknown: { color: stateColors(theme).unknown },
}));

const ICONS = {
  invalid: ErrorIcon,
  missing: BlockIcon,
  unknown: HelpOutlineIcon,
};

/** Why a value cannot simply be used, as icon, word and colour. */
export function StateLabel(props: {
  state: 'invalid' | 'missing' | 'unknown';
  /** In place of the usual word. */
  text?: string;
}) {
  const { state, text } = props;
  const t = useTexts();
  const classes = useStyles();
  const Icon = ICONS[state];
  return (
    <span className={`${classes.label} ${classes[state]}`}>
      <Icon className={classes.icon} aria-hidden />
      {text ?? t(`state.${state}`)}
    </span>
  );
}
