import { makeStyles } from '@material-ui/core/styles';
import type { ClarityPoint } from '@cloud-suite/backstage-plugin-operating-model-common';
import { formatDay } from '../../format/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useNumbers } from '../../hooks/useNumbers';
import { useTexts } from '../../hooks/useTexts';
import { stateColors } from '../stateColors';
import { causeOf } from './causeOf';
import { shareOf } from '../../format/shareOf';

const WIDTH = 160;
const HEIGHT = 48;
const MARGIN = 5;

const useStyles = makeStyles(theme => ({
  picture: { flex: 'none', overflow: 'visible' },
  frame: { stroke: theme.palette.divider },
  line: { stroke: stateColors(theme).info, strokeWidth: 1.5, fill: 'none' },
  point: { fill: stateColors(theme).info },
}));

/** How clarity moved, from 0 to 100 %, as steps over time. {@link ClarityHistory} says the same in words. */
export function ClarityTrend(props: { history: readonly ClarityPoint[] }) {
  const { history } = props;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const { percent } = useNumbers();
  const classes = useStyles();
  const points = layOut(history);
  const [first, ...rest] = points;
  const last = points[points.length - 1];
  return (
    <svg
      className={classes.picture}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('coveragePage.clarity.trend', {
        from: percent(first.share),
        to: percent(last.share),
      })}
    >
      <path
        className={classes.frame}
        d={`M0 ${MARGIN}h${WIDTH}M0 ${HEIGHT - MARGIN}h${WIDTH}`}
      />
      <path
        className={classes.line}
        d={[
          `M${first.x} ${first.y}`,
          ...rest.map(({ x, y }) => `H${x}V${y}`),
        ].join('')}
      />
      {points.map(({ point, x, y, share }) => (
        <circle
          key={point.at}
          className={classes.point}
          cx={x}
          cy={y}
          r={history.length > 30 ? 1.5 : 3}
        >
          <title>
            {`${formatDay(new Date(point.at), now, locale)}: ${percent(
              share,
            )}, ${causeOf(point, t, locale)}`}
          </title>
        </circle>
      ))}
    </svg>
  );
}

function layOut(history: readonly ClarityPoint[]) {
  const times = history.map(({ at }) => Date.parse(at));
  const start = times[0];
  const span = Math.max(1, times[times.length - 1] - start);
  return history.map((point, index) => {
    const share = shareOf(point.clarity) ?? 0;
    const along = (times[index] - start) / span;
    return {
      point,
      share,
      x: Math.round(MARGIN + along * (WIDTH - 2 * MARGIN)),
      y: Math.round(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN)),
    };
  });
}
