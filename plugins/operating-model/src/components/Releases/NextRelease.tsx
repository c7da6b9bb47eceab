import { makeStyles } from '@material-ui/core/styles';
import { daysUntil } from '../../format/formatDate';
import { useLocale } from '../../hooks/useLocale';
import { useTexts } from '../../hooks/useTexts';
import { CalendarDate } from '../CalendarDate';
import type { ReleaseStream } from './ReleaseStream';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** The next date of a train, how far away it is, and whether it lies in a freeze. */
export function NextRelease(props: {
  next: ReleaseStream['next'][number];
  now: Date;
  timeZone: string;
}) {
  const { next, now, timeZone } = props;
  const t = useTexts();
  const locale = useLocale();
  const classes = useStyles();
  return (
    <>
      {t('releases.next', {
        date: <CalendarDate date={next.date} timeZone={timeZone} />,
      })}
      <span className={classes.detail}>
        {' · '}
        {new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
          daysUntil(next.date, now, timeZone),
          'day',
        )}
        {next.frozen && ` · ${t('releases.frozen')}`}
      </span>
    </>
  );
}
