import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/useTexts';

const useStyles = makeStyles(theme => ({
  scroll: {
    overflowX: 'auto',
    '&:focus-visible': { outline: `2px solid ${theme.palette.text.secondary}` },
  },
}));

/** A wide table scrolls on its own in here, so that the page does not; within reach of the keyboard. */
export function ScrollArea(props: {
  /** Names what scrolls for screen readers. */
  label: string;
  children: ReactNode;
}) {
  const { label, children } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div
      className={classes.scroll}
      role="group"
      // What scrolls has to be within reach of the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t('scrollArea.label', { label })}
    >
      {children}
    </div>
  );
}
