import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import ChevronLeftIcon from '@material-ui/icons/ChevronLeft';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import { useTexts } from '../../hooks/useTexts';

const useStyles = makeStyles(theme => ({
  switch: {
    ...theme.typography.body2,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
  },
}));

/** Which rows of a long table are shown, with the way to those before and after them. Nothing where all are shown. */
export function PageSwitch(props: {
  /** Number of the first row that is shown, from 1. */
  from: number;
  to: number;
  total: number;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
}) {
  const { from, to, total, onPrevious, onNext } = props;
  const t = useTexts();
  const classes = useStyles();
  if (!onPrevious && !onNext) {
    return null;
  }
  return (
    <div className={classes.switch}>
      <span role="status">
        {t('loadPage.rows.range', {
          from: String(from),
          to: String(to),
          total: String(total),
        })}
      </span>
      <IconButton
        size="small"
        aria-label={t('loadPage.rows.previous')}
        disabled={!onPrevious}
        onClick={onPrevious}
      >
        <ChevronLeftIcon />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('loadPage.rows.next')}
        disabled={!onNext}
        onClick={onNext}
      >
        <ChevronRightIcon />
      </IconButton>
    </div>
  );
}
