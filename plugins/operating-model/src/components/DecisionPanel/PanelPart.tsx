import { makeStyles } from '@material-ui/core/styles';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  title: {
    ...theme.typography.h6,
    margin: theme.spacing(0, 0, 1),
  },
}));

/** A part of the panel with a heading that names it. */
export function PanelPart(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const classes = useStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={classes.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
