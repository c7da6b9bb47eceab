import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    // Above a field there has to be room for its label.
    padding: theme.spacing(1, 0),
    '& > .MuiTextField-root': { minWidth: 220 },
  },
}));

/** What heads a list inside a page: its filters, and where else it leads. */
export function ListBar(props: { children: ReactNode }) {
  return <div className={useStyles().bar}>{props.children}</div>;
}
