import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import VisibilityOffIcon from '@material-ui/icons/VisibilityOffOutlined';
import type { DecisionAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { stateColors } from '../stateColors';

const useStyles = makeStyles(theme => {
  const { good, warning, unknown } = stateColors(theme);
  return {
    label: {
      ...theme.typography.body2,
      display: 'inline-flex',
      alignItems: 'center',
      verticalAlign: 'bottom',
      gap: theme.spacing(0.75),
      whiteSpace: 'nowrap',
    },
    icon: { fontSize: 16 },
    operational: { color: good },
    drifted: { color: warning },
    aspirational: { color: warning },
    unknown: { color: unknown },
    unverified: { color: unknown },
  };
});

const ICONS = {
  operational: CheckCircleIcon,
  drifted: ReportProblemIcon,
  aspirational: RadioButtonUncheckedIcon,
  unknown: HelpOutlineIcon,
  unverified: VisibilityOffIcon,
};

/** Whether what people use is really there, as icon and word. */
export function SurfaceStateLabel(props: {
  state: DecisionAnswer['surfaces'][number]['state'];
}) {
  const { state } = props;
  const t = useTexts();
  const classes = useStyles();
  const Icon = ICONS[state];
  return (
    <span className={classes.label}>
      <Icon className={`${classes.icon} ${classes[state]}`} aria-hidden />
      {t(`decisionsPage.panel.surfaceStates.${state}`)}
    </span>
  );
}
