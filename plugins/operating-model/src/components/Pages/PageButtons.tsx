import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import ChevronLeftIcon from '@material-ui/icons/ChevronLeft';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import { useTexts } from '../../hooks/useTexts';
import type { Page } from './Page';

const useStyles = makeStyles(theme => ({
  pages: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
  },
}));

/** How much of a list is shown, and the way to the pages before and after this one; nothing where there is one page. */
export function PageButtons(props: {
  page: Page<unknown>;
  /** What the list is called. */
  label: string;
  turnTo(cursor: string): void;
}) {
  const { page, label, turnTo } = props;
  const { items, totalItems, pageInfo } = page;
  const { nextCursor, prevCursor } = pageInfo;
  const t = useTexts();
  const classes = useStyles();
  if (!nextCursor && !prevCursor) {
    return null;
  }
  return (
    <nav aria-label={t('pages.label', { label })} className={classes.pages}>
      <span role="status">
        {t('pages.shown', {
          shown: String(items.length),
          total: String(totalItems),
        })}
      </span>
      <Button
        size="small"
        startIcon={<ChevronLeftIcon />}
        disabled={!prevCursor}
        onClick={() => prevCursor && turnTo(prevCursor)}
      >
        {t('pages.previous')}
      </Button>
      <Button
        size="small"
        endIcon={<ChevronRightIcon />}
        disabled={!nextCursor}
        onClick={() => nextCursor && turnTo(nextCursor)}
      >
        {t('pages.next')}
      </Button>
    </nav>
  );
}
