import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatMoment,
  formatMomentInFull,
  readersZone,
} from '../../format/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';

const useStyles = makeStyles(theme => ({
  moment: {
    textDecoration: `underline dotted ${theme.palette.text.secondary}`,
    textUnderlineOffset: 3,
    whiteSpace: 'nowrap',
  },
}));

/** A moment in the reader's own zone; the zone of the model on hover and on focus. */
export function Moment(props: {
  iso: string;
  timeZone: string;
  /** Also with the day of the month where it is near. */
  dated?: boolean;
}) {
  const { iso, timeZone, dated } = props;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const classes = useStyles();
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) {
    return <>{iso}</>;
  }
  const ownZone = readersZone();
  return (
    <Tooltip
      enterTouchDelay={0}
      title={t('moment.zones', {
        inModelZone: formatMomentInFull(date, timeZone, locale),
        timeZone,
        inOwnZone: formatMomentInFull(date, ownZone, locale),
        ownZone,
      })}
    >
      {/* The zone of the model has to be within reach of the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <time dateTime={iso} tabIndex={0} className={classes.moment}>
        {formatMoment(date, now, locale, { dated })}
      </time>
    </Tooltip>
  );
}
