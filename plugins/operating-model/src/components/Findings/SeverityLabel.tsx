import { makeStyles } from '@material-ui/core/styles';
import CancelIcon from '@material-ui/icons/Cancel';
import InfoOutlinedIcon from '@material-ui/icons/InfoOutlined';
import WarningIcon from '@material-ui/icons/Warning';
import type { FindingSeverity } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { stateColors } from '../stateColors';

const useStyles = makeStyles(theme => ({
  label: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    fontWeight: 600,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: 20 },
  error: { color: stateColors(theme).error },
  warning: { color: stateColors(theme).warning },
  info: { color: stateColors(theme).info },
}));

const ICONS = {
  error: CancelIcon,
  warning: WarningIcon,
  info: InfoOutlinedIcon,
};

/** How much a finding matters, as icon, word and colour; with a count, how many there are. */
export function SeverityLabel(props: {
  severity: FindingSeverity;
  count?: number;
}) {
  const { severity, count } = props;
  const t = useTexts();
  const classes = useStyles();
  const Icon = ICONS[severity];
  const text = {
    error: () => t('severity.errors', { count: count ?? 1 }),
    warning: () => t('severity.warnings', { count: count ?? 1 }),
    info: () => t('severity.infos', { count: count ?? 1 }),
  }[severity];
  return (
    <span className={`${classes.label} ${classes[severity]}`}>
      <Icon className={classes.icon} aria-hidden />
      {count === undefined ? t(`severity.${severity}`) : text()}
    </span>
  );
}
