import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import ChevronLeftIcon from '@material-ui/icons/ChevronLeft';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import type { DecisionPage } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';

const useStyles = makeStyles(theme => ({
  pages: {
    display: 'flex',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
  },
}));

/** The way to the pages before and after this one; nothing where there is one page. */
export function PageButtons(props: {
  pageInfo: DecisionPage['pageInfo'];
  turnTo(cursor: string): void;
}) {
  const {
    pageInfo: { nextCursor, prevCursor },
    turnTo,
  } = props;
  const t = useTexts();
  const classes = useStyles();
  if (!nextCursor && !prevCursor) {
    return null;
  }
  return (
    <nav aria-label={t('decisionsPage.table.pages')} className={classes.pages}>
      <Button
        size="small"
        startIcon={<ChevronLeftIcon />}
        disabled={!prevCursor}
        onClick={() => prevCursor && turnTo(prevCursor)}
      >
        {t('decisionsPage.table.previousPage')}
      </Button>
      <Button
        size="small"
        endIcon={<ChevronRightIcon />}
        disabled={!nextCursor}
        onClick={() => nextCursor && turnTo(nextCursor)}
      >
        {t('decisionsPage.table.nextPage')}
      </Button>
    </nav>
  );
}
