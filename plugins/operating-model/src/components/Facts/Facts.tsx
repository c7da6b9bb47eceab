import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: theme.spacing(2, 3),
    margin: 0,
  },
  compact: {
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(120px, 100%), 1fr))',
  },
  fact: { minWidth: 0 },
  label: {
    // As the labels of the catalog's own cards.
    fontSize: 11,
    fontWeight: 'bold',
    letterSpacing: 0.5,
    textTransform: 'uppercase',
    color: theme.palette.text.secondary,
  },
  value: { margin: 0, ...theme.typography.body1, overflowWrap: 'anywhere' },
}));

/** A few labelled values side by side, one below the other where it is narrow. */
export function Facts(props: { compact?: boolean; children: ReactNode }) {
  const { compact = false, children } = props;
  const classes = useStyles();
  return (
    <dl className={`${classes.list} ${compact ? classes.compact : ''}`}>
      {children}
    </dl>
  );
}

/** One labelled value of {@link Facts}. */
export function Fact(props: { label: string; children: ReactNode }) {
  const { label, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.fact}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  );
}
