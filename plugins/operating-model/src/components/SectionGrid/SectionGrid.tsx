import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
  sideBySide: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(420px, 100%), 1fr))',
    gap: theme.spacing(2),
    '& > *': { minWidth: 0 },
  },
}));

/** The cards of a page, one below the other. */
export function SectionGrid(props: { children: ReactNode }) {
  return <div className={useStyles().grid}>{props.children}</div>;
}

/** Cards side by side where there is room. */
export function SideBySide(props: { children: ReactNode }) {
  return <div className={useStyles().sideBySide}>{props.children}</div>;
}
