import { makeStyles } from '@material-ui/core/styles';
import { daysUntil, formatDate } from '../../format/formatDate';
import { useLocale } from '../../hooks/useLocale';
import { useTexts } from '../../hooks/useTexts';
import type { ReleaseStream } from './ReleaseStream';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** The next date of a train, how far away it is, and whether it lies in a freeze. */
export function NextRelease(props: {
  next: ReleaseStream['next'][number];
  now: Date;
}) {
  const { next, now } = props;
  const t = useTexts();
  const locale = useLocale();
  const classes = useStyles();
  return (
    <>
      {t('releases.next', {
        date: formatDate(next.date, locale, { now, weekday: true }),
      })}
      <span className={classes.detail}>
        {' · '}
        {new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
          daysUntil(next.date, now),
          'day',
        )}
        {next.frozen && ` · ${t('releases.frozen')}`}
      </span>
    </>
  );
}
