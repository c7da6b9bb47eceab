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
    [theme.breakpoints.down('xs')]: { gap: theme.spacing(1.5, 2) },
  },
  fact: { minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
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
export function Facts(props: {
  compact?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const { compact = false, className = '', children } = props;
  const classes = useStyles();
  return (
    <dl
      className={`${classes.list} ${
        compact ? classes.compact : ''
      } ${className}`}
    >
      {children}
    </dl>
  );
}

/** One labelled value of {@link Facts}. */
export function Fact(props: {
  label: string;
  /** Takes a line of its own. */
  wide?: boolean;
  children: ReactNode;
}) {
  const { label, wide, children } = props;
  const classes = useStyles();
  return (
    <div className={wide ? classes.wide : classes.fact}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  );
}
