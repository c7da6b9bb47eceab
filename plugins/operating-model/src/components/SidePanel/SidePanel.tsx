import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import CloseIcon from '@material-ui/icons/Close';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type ReactNode,
} from 'react';

/** How much room the panel takes beside a list, in pixels. */
export const SIDE_PANEL_WIDTH = 560;

const useStyles = makeStyles(theme => ({
  paper: {
    ...theme.typography.body1,
    '& code': { fontSize: '0.875em' },
    width: SIDE_PANEL_WIDTH,
    maxWidth: '100%',
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down('sm')]: {
      width: '100%',
      padding: theme.spacing(2),
    },
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(2),
  },
  title: {
    ...theme.typography.h5,
    margin: 0,
    overflowWrap: 'anywhere',
    '&:focus': { outline: 'none' },
  },
  close: { margin: theme.spacing(-1, -1, 0, 0) },
}));

/**
 * Stands beside a list and shows one of its rows; over the whole page where there is no room beside it. Takes the focus when it
 * opens, and gives it back to what opened it.
 */
export function SidePanel(props: {
  /** Takes the focus: begins to be read when it changes. */
  title: ReactNode;
  /** What is shown: the focus moves in again when it changes. */
  shows: string;
  closeLabel: string;
  onClose(): void;
  children: ReactNode;
}) {
  const { title, shows, closeLabel, onClose, children } = props;
  const classes = useStyles();
  const titleId = useId();
  const narrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'), {
    noSsr: true,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement>();

  // Before the drawer moves the focus itself.
  useLayoutEffect(() => {
    const active = document.activeElement;
    const isLink =
      active instanceof HTMLElement &&
      active !== document.body &&
      !active.closest('[data-side-panel]');
    if (isLink) {
      opener.current = active;
    }
  }, [shows]);
  useEffect(() => heading.current?.focus(), [shows, narrow]);
  useEffect(() => () => opener.current?.focus(), []);

  return (
    <Drawer
      open
      anchor="right"
      variant={narrow ? 'temporary' : 'persistent'}
      onClose={onClose}
      transitionDuration={0}
      classes={{ paper: classes.paper }}
      PaperProps={{
        role: narrow ? 'dialog' : 'complementary',
        elevation: narrow ? 16 : 4,
        'aria-labelledby': titleId,
        onKeyDown: event => {
          if (event.key === 'Escape' && !event.defaultPrevented) {
            event.stopPropagation();
            onClose();
          }
        },
      }}
    >
      <div data-side-panel>
        <div className={classes.head}>
          <h2
            id={titleId}
            ref={heading}
            tabIndex={-1}
            className={classes.title}
          >
            {title}
          </h2>
          <IconButton
            className={classes.close}
            aria-label={closeLabel}
            onClick={onClose}
          >
            <CloseIcon />
          </IconButton>
        </div>
        {children}
      </div>
    </Drawer>
  );
}
