import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { SORTS, type DecisionSort } from './sorts';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  sort: {
    ...theme.typography.body2,
    display: 'flex',
    gap: theme.spacing(1),
    // The heads of the columns do the same where they have room.
    [theme.breakpoints.up('md')]: { display: 'none' },
  },
  beside: { [theme.breakpoints.down('lg')]: { display: 'flex' } },
  choice: {
    font: 'inherit',
    color: 'inherit',
    backgroundColor: theme.palette.background.paper,
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(0.25, 0.5),
  },
}));

/** Heads the list: how many decisions there are, and in which order they stand. */
export function DecisionListBar(props: {
  total: number;
  sort: DecisionSort;
  /** A decision is open beside the list. */
  beside: boolean;
  onSort(sort: DecisionSort): void;
}) {
  const { total, sort, beside, onSort } = props;
  const t = useTexts();
  const classes = useStyles();
  const id = useId();
  return (
    <div className={classes.bar}>
      <Typography variant="subtitle1" component="h3">
        <span role="status">
          {t('decisionsPage.table.total', { count: total })}
        </span>
      </Typography>
      <div className={`${classes.sort} ${beside ? classes.beside : ''}`}>
        <label htmlFor={id}>{t('decisionsPage.table.sort')}</label>
        <select
          id={id}
          className={classes.choice}
          value={sort}
          onChange={event => {
            const chosen = SORTS.find(each => each === event.target.value);
            if (chosen) {
              onSort(chosen);
            }
          }}
        >
          {SORTS.map(each => (
            <option key={each} value={each}>
              {t(`decisionsPage.table.sorts.${each}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
