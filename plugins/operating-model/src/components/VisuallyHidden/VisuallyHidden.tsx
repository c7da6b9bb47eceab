import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: 1,
    height: 1,
    margin: -1,
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    border: 0,
  },
});

/** Text for screen readers alone. */
export function VisuallyHidden(props: {
  component?: 'div' | 'h2';
  role?: string;
  children: ReactNode;
}) {
  const { component: Component = 'div', role, children } = props;
  return (
    <Component className={useStyles().hidden} role={role}>
      {children}
    </Component>
  );
}
