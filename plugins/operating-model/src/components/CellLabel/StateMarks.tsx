import { makeStyles } from '@material-ui/core/styles';
import type { AspectState } from '@cloud-suite/backstage-plugin-operating-model-common';
import { stateColors } from '../stateColors';

/** Width of a mark with the gap to the next, in pixels. */
const STEP = 15;
const SIZE = 13;

const OUTLINE = 'h11v11h-11z';

/** Each state has a shape of its own, so that nobody has to tell colours apart. Drawn from the upper left corner of a mark. */
const SHAPES: { [state in AspectState]: { filled?: boolean; path: string } } = {
  clear: { filled: true, path: OUTLINE },
  absent: { path: OUTLINE },
  ambiguous: { filled: true, path: 'm5.5 0l5.5 11h-11z' },
  unresolvable: { path: `${OUTLINE}m3 3l5 5m0 -5l-5 5` },
  aspirational: { path: 'm5.5 0l5.5 5.5l-5.5 5.5l-5.5 -5.5z' },
  unverified: {
    path: `${OUTLINE}m3.5 4c0 -2.6 4 -2.6 4 0c0 1.3 -2 1.2 -2 2.8m0 1.6v.8`,
  },
};

const useStyles = makeStyles(theme => {
  const { good, warning, error, unknown } = stateColors(theme);
  return {
    marks: { verticalAlign: 'middle', flex: 'none' },
    clear: { color: good },
    absent: { color: warning },
    ambiguous: { color: error },
    unresolvable: { color: error },
    aspirational: { color: warning },
    unverified: { color: unknown },
  };
});

/** Marks in a row, one for each that stands so. What they mean has to stand beside them in words. */
export function StateMarks(props: {
  of: readonly { state: AspectState; count: number }[];
  /** How many stand side by side before the next row begins. */
  perRow?: number;
}) {
  const { of: groups, perRow = Infinity } = props;
  const classes = useStyles();
  let total = 0;
  const paths = groups.map(({ state, count }) => {
    const start = total;
    total += count;
    const { filled = false, path } = SHAPES[state];
    // One path for all marks of a state: a map of a hundred areas has thousands of marks.
    const marks = Array.from({ length: count }, (_, index) => {
      const row = Math.floor((start + index) / perRow);
      const column = start + index - (row && row * perRow);
      return `M${column * STEP + 1} ${row * STEP + 1}${path}`;
    });
    return (
      <path
        key={start}
        d={marks.join('')}
        className={classes[state]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    );
  });
  const width = extent(Math.min(total, perRow));
  const height = extent(Math.ceil(total / perRow));
  return (
    <svg
      className={classes.marks}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      focusable="false"
    >
      {paths}
    </svg>
  );
}

function extent(marks: number): number {
  return Math.max(marks, 1) * STEP - (STEP - SIZE);
}
