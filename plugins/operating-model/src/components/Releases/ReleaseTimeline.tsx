import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useId } from 'react';
import { dateIn, formatDate } from '../../format/formatDate';
import { useLocale } from '../../hooks/useLocale';
import { useTexts } from '../../hooks/useTexts';
import { stateColors } from '../stateColors';
import { layOutTimeline } from './layOutTimeline';
import type { ReleaseStream } from './ReleaseStream';

const LINE = 34;

const useStyles = makeStyles(theme => ({
  picture: {
    display: 'block',
    width: '100%',
    height: 72,
    overflow: 'visible',
    fontSize: 11,
    fontFamily: theme.typography.fontFamily,
    fill: theme.palette.text.primary,
  },
  line: { stroke: theme.palette.text.secondary, strokeWidth: 1 },
  today: { stroke: theme.palette.text.primary, strokeDasharray: '2 2' },
  previous: { fill: theme.palette.text.secondary },
  next: { fill: stateColors(theme).info },
  frozen: {
    fill: theme.palette.background.paper,
    stroke: theme.palette.text.secondary,
    strokeWidth: 2,
  },
  hatch: { stroke: theme.palette.text.secondary, strokeWidth: 1.5 },
  quiet: { fill: theme.palette.text.secondary },
}));

/** The releases around today as a picture. {@link ReleaseDates} says the same to those who do not see it. */
export function ReleaseTimeline(props: {
  stream: ReleaseStream;
  freezes: EntityAnswer['releaseCadence']['freezes'];
  now: Date;
  timeZone: string;
}) {
  const { stream, now, timeZone } = props;
  const t = useTexts();
  const locale = useLocale();
  const classes = useStyles();
  const hatchId = useId();
  const { today, dates, freezes } = layOutTimeline(
    stream,
    props.freezes,
    dateIn(timeZone, now),
  );
  const percent = (value: number) => `${value}%`;
  return (
    <svg className={classes.picture} aria-hidden focusable="false">
      <defs>
        <pattern
          id={hatchId}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className={classes.hatch} y2="6" />
        </pattern>
      </defs>
      {freezes.map(({ from, x, width }) => (
        <g key={from}>
          <rect
            x={percent(x)}
            width={percent(width)}
            y={LINE - 10}
            height={20}
            fill={`url(#${hatchId})`}
            opacity={0.5}
          />
          <text
            className={classes.quiet}
            x={percent(x + width / 2)}
            y={LINE - 18}
            textAnchor="middle"
          >
            {t('releases.freezeLabel')}
          </text>
        </g>
      ))}
      <line className={classes.line} x1="0" x2="100%" y1={LINE} y2={LINE} />
      <line
        className={classes.today}
        x1={percent(today)}
        x2={percent(today)}
        y1={LINE - 14}
        y2={LINE + 10}
      />
      <text x={percent(today)} y={LINE - 18} textAnchor="middle">
        {t('releases.today')}
      </text>
      {dates.map(({ date, x, kind }) => (
        <g key={date}>
          <circle className={classes[kind]} cx={percent(x)} cy={LINE} r={5} />
          <text
            className={kind === 'next' ? undefined : classes.quiet}
            x={percent(x)}
            y={LINE + 24}
            textAnchor="middle"
          >
            {formatDate(date, locale, { now, year: false })}
          </text>
        </g>
      ))}
    </svg>
  );
}
