import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/useTexts';

const useStyles = makeStyles(theme => ({
  change: { overflowWrap: 'anywhere' },
  before: { color: theme.palette.text.secondary },
  after: { fontWeight: 600 },
  nothing: { fontStyle: 'italic' },
  arrow: { margin: theme.spacing(0, 0.75) },
}));

/** A value before and after; once where it stays. */
export function Change(props: {
  before: string | undefined;
  after: string | undefined;
  /** How a value is shown; as it is where left out. */
  show?(value: string): ReactNode;
  /** What stands where there is none. */
  nothing?: ReactNode;
}) {
  const { before, after, show = (value: string) => value } = props;
  const t = useTexts();
  const classes = useStyles();
  const value = (text: string | undefined) =>
    text === undefined ? (
      <span className={classes.nothing}>
        {props.nothing ?? t('preview.nothing')}
      </span>
    ) : (
      show(text)
    );
  if (before === after) {
    return <span className={classes.change}>{value(after)}</span>;
  }
  return (
    <span className={classes.change}>
      <span className={classes.before}>{value(before)}</span>
      <span
        className={classes.arrow}
        role="img"
        aria-label={t('preview.becomes')}
      >
        →
      </span>
      <span className={classes.after}>{value(after)}</span>
    </span>
  );
}
