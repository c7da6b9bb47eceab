import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { formatDate } from '../../format/formatDate';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';

const useStyles = makeStyles(theme => ({
  date: {
    textDecoration: `underline dotted ${theme.palette.text.secondary}`,
    textUnderlineOffset: 3,
    whiteSpace: 'nowrap',
  },
}));

/** A date of a model, without a time: it is the same for every reader. In whose zone the day is meant stands on hover and on focus. */
export function CalendarDate(props: {
  date: string;
  /** Of the model, where it is known. */
  timeZone?: string;
  weekday?: boolean;
}) {
  const { date, timeZone, weekday = true } = props;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const classes = useStyles();
  return (
    <Tooltip
      enterTouchDelay={0}
      title={
        timeZone ? t('moment.date', { timeZone }) : t('moment.dateOfModel')
      }
    >
      {/* What stands on hover has to be within reach of the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <time dateTime={date} tabIndex={0} className={classes.date}>
        {formatDate(date, locale, { now, weekday })}
      </time>
    </Tooltip>
  );
}
