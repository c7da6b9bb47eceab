import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/Warning';
import { formatDistance } from '../../format/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { Moment } from '../Moment';
import { stateColors } from '../stateColors';

const useStyles = makeStyles(theme => ({
  time: { fontWeight: 600 },
  passed: {
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'bottom',
    gap: theme.spacing(0.5),
    color: stateColors(theme).warning,
    fontWeight: 600,
  },
  icon: { fontSize: 18 },
}));

/** A moment by which something is due, with how far away it is. */
export function Deadline(props: { iso: string; timeZone: string }) {
  const { iso, timeZone } = props;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const classes = useStyles();
  const date = new Date(iso);
  const distance = formatDistance(date, now, locale);
  return (
    <>
      <span className={classes.time}>
        <Moment iso={iso} timeZone={timeZone} />
      </span>
      {distance && `, ${distance}`}
      {date < now && (
        <>
          {' '}
          <span className={classes.passed}>
            <WarningIcon className={classes.icon} aria-hidden />
            {t('whoPage.answer.passed')}
          </span>
        </>
      )}
    </>
  );
}
