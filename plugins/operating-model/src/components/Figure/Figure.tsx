import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  figure: {
    textDecoration: `underline dotted ${theme.palette.text.secondary}`,
    textUnderlineOffset: 3,
    whiteSpace: 'nowrap',
  },
  line: { margin: theme.spacing(0.5, 0) },
}));

/** A number that tells on hover, on focus and on a tap how it comes about and what it is held to. */
export function Figure(props: {
  /** One sentence or more. */
  explanation: readonly string[];
  children: ReactNode;
}) {
  const { explanation, children } = props;
  const classes = useStyles();
  return (
    <Tooltip
      interactive
      enterTouchDelay={0}
      title={
        <>
          {explanation.map(sentence => (
            <p key={sentence} className={classes.line}>
              {sentence}
            </p>
          ))}
        </>
      }
    >
      {/* The explanation has to be within reach of the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <span tabIndex={0} className={classes.figure}>
        {children}
      </span>
    </Tooltip>
  );
}
