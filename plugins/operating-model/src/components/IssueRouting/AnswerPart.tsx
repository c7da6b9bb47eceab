import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  title: {
    ...theme.typography.subtitle2,
    fontWeight: 600,
    margin: theme.spacing(0, 0, 0.5),
  },
}));

/** A part of the answer below its heading. */
export function AnswerPart(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  return (
    <div>
      <h5 className={useStyles().title}>{title}</h5>
      {children}
    </div>
  );
}
