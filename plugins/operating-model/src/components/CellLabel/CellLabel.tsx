import { makeStyles } from '@material-ui/core/styles';
import type {
  AspectState,
  DecisionAspect,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { StateMarks } from './StateMarks';

const useStyles = makeStyles(theme => ({
  label: {
    ...theme.typography.body2,
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'bottom',
    gap: theme.spacing(0.75),
    whiteSpace: 'nowrap',
  },
}));

/** How an aspect stands, as mark and word; with the name of the aspect where one is given. */
export function CellLabel(props: {
  state: AspectState;
  aspect?: DecisionAspect;
}) {
  const { state, aspect } = props;
  const t = useTexts();
  const classes = useStyles();
  const word = t(`decisionsPage.states.${state}`);
  return (
    <span className={classes.label}>
      <StateMarks of={[{ state, count: 1 }]} />
      {aspect
        ? t('decisionsPage.cell', {
            aspect: t(`decisionsPage.aspects.${aspect}`),
            state: word,
          })
        : word}
    </span>
  );
}
