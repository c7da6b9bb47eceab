import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../hooks/useTexts';
import { STATES } from './aspects';
import { CellLabel } from './CellLabel';

const useStyles = makeStyles(theme => ({
  legend: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  meaning: { color: theme.palette.text.primary },
}));

/** What the marks of the map mean. */
export function CellLegend() {
  const t = useTexts();
  const classes = useStyles();
  return (
    <ul className={classes.legend} aria-label={t('coveragePage.table.legend')}>
      {STATES.map(state => (
        <li key={state}>
          <CellLabel state={state} />{' '}
          <span className={classes.meaning}>
            {t(`decisionsPage.meanings.${state}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
