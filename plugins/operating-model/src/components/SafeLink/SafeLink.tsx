import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { safeUrl } from '../../format/safeUrl';

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere' },
});

/** A link to what somebody wrote, where a browser may open it; else the text as written, so that nothing runs. */
export function SafeLink(props: { to: string; children?: ReactNode }) {
  const { to, children } = props;
  const classes = useStyles();
  const url = safeUrl(to);
  if (!url) {
    return (
      <span className={classes.text}>
        {children}
        {children ? ' ' : ''}
        <code>{to}</code>
      </span>
    );
  }
  return (
    <Link to={url} className={classes.text}>
      {children ?? to}
    </Link>
  );
}
