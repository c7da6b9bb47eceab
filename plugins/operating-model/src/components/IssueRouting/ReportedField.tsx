import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useEffect, useId, useRef, useState } from 'react';
import { readersZone } from '../../format/formatMoment';
import { useTexts } from '../../hooks/useTexts';
import { toIsoWithOffset, toLocalInput } from './localTime';

const EARLIEST = '2000-01-01T00:00';

const useStyles = makeStyles(theme => ({
  fields: { display: 'grid', gap: theme.spacing(1) },
}));

/** When it was reported: now, or at a time that the reader writes in their own zone. */
export function ReportedField(props: {
  /** ISO 8601 with offset; undefined is now. */
  reportedAt: string | undefined;
  change(reportedAt: string | undefined): void;
}) {
  const { reportedAt, change } = props;
  const t = useTexts();
  const classes = useStyles();
  const id = useId();
  return (
    <div className={classes.fields}>
      <TextField
        select
        id={id}
        label={t('whoPage.form.reported')}
        size="small"
        variant="outlined"
        value={reportedAt ? 'at' : 'now'}
        onChange={event =>
          change(
            event.target.value === 'at'
              ? toIsoWithOffset(startOfMinute(new Date()))
              : undefined,
          )
        }
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true }}
      >
        <option value="now">{t('whoPage.form.now')}</option>
        <option value="at">{t('whoPage.form.at')}</option>
      </TextField>
      {reportedAt && <TimeField reportedAt={reportedAt} change={change} />}
    </div>
  );
}

function TimeField(props: {
  reportedAt: string;
  change(reportedAt: string): void;
}) {
  const { reportedAt, change } = props;
  const t = useTexts();
  const id = useId();
  const [text, setText] = useState(() => inputOf(reportedAt));
  const applied = useRef(reportedAt);

  // A link and the way back change what stands in the field.
  useEffect(() => {
    if (reportedAt !== applied.current) {
      applied.current = reportedAt;
      setText(inputOf(reportedAt));
    }
  }, [reportedAt]);

  return (
    <TextField
      type="datetime-local"
      id={id}
      label={t('whoPage.form.time')}
      size="small"
      variant="outlined"
      value={text}
      helperText={t('whoPage.form.zone', { zone: readersZone() })}
      onChange={({ target }) => {
        setText(target.value);
        // A half-written time is empty or of a year long ago, and nothing to ask for yet.
        const date = new Date(target.value);
        if (target.value >= EARLIEST && !Number.isNaN(date.getTime())) {
          applied.current = toIsoWithOffset(date);
          change(applied.current);
        }
      }}
      InputLabelProps={{ shrink: true }}
      inputProps={{ min: EARLIEST }}
    />
  );
}

function inputOf(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : toLocalInput(date);
}

function startOfMinute(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 60_000) * 60_000);
}
