import { makeStyles } from '@material-ui/core/styles';
import type {
  CoverageArea,
  DecisionAspect,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { Link } from 'react-router-dom';
import { useTexts } from '../../hooks/useTexts';
import { ASPECTS, STATES, StateMarks } from '../CellLabel';

/** So many marks are counted at a glance or at least compared; above, numbers say more. */
const MOST_MARKS = 20;
const PER_ROW = 10;

/** Those near the right edge of the table. */
const LAST_COLUMNS = ASPECTS.slice(-2);

const useStyles = makeStyles(theme => ({
  cell: {
    ...theme.typography.body2,
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    minHeight: 24,
    padding: theme.spacing(0.5),
    margin: theme.spacing(-0.5, 0),
    borderRadius: theme.shape.borderRadius,
    color: 'inherit',
    textDecoration: 'none',
    '&:hover, &:focus-visible': {
      backgroundColor: theme.palette.action.hover,
    },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  // The words of the marks are always there for screen readers; others see them on hover and on focus.
  words: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    '$cell:hover > &, $cell:focus-visible > &': {
      top: '100%',
      left: 0,
      zIndex: 1,
      width: 'max-content',
      maxWidth: 220,
      height: 'auto',
      padding: theme.spacing(0.5, 1),
      clipPath: 'none',
      whiteSpace: 'normal',
      borderRadius: theme.shape.borderRadius,
      color: theme.palette.common.white,
      backgroundColor: theme.palette.grey[700],
    },
  },
  leftward: {
    '$cell:hover > &, $cell:focus-visible > &': { left: 'auto', right: 0 },
  },
}));

/**
 * How one aspect stands over the decisions of an area: a mark for each decision, in words on hover, on focus and for screen
 * readers, and a link to the decisions behind it. Plain elements only, since a map has hundreds of these.
 */
export function CoverageCell(props: {
  /** Title of the area. */
  area: string;
  aspect: DecisionAspect;
  counts: CoverageArea['aspects'][DecisionAspect];
  gaps: number;
  to: string | undefined;
}) {
  const { area, aspect, counts, gaps, to } = props;
  const t = useTexts();
  const classes = useStyles();
  const leftward = LAST_COLUMNS.includes(aspect);
  const groups = STATES.flatMap(state => {
    const count = counts[state] ?? 0;
    return count > 0 ? [{ state, count }] : [];
  });
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const words = [
    ...groups.map(({ state, count }) =>
      t('coveragePage.table.count', {
        total: String(count),
        state: t(`decisionsPage.states.${state}`),
      }),
    ),
    ...(gaps > 0
      ? [t('coveragePage.table.gaps', { total: String(gaps) })]
      : []),
  ].join(', ');
  const text = words || t('coveragePage.table.nothing');
  const content = (
    <>
      {total > MOST_MARKS ? (
        groups.map(({ state, count }) => (
          <span key={state} aria-hidden>
            <StateMarks of={[{ state, count: 1 }]} />{' '}
            {t('coveragePage.table.times', { total: String(count) })}
          </span>
        ))
      ) : (
        <StateMarks of={groups} perRow={PER_ROW} />
      )}
      <span className={`${classes.words} ${leftward ? classes.leftward : ''}`}>
        {text}
      </span>
    </>
  );
  if (!to || total === 0) {
    return <span className={classes.cell}>{content}</span>;
  }
  return (
    <Link
      to={to}
      className={classes.cell}
      aria-label={t('coveragePage.table.cell', {
        aspect: t(`decisionsPage.aspects.${aspect}`),
        area,
        words: text,
      })}
    >
      {content}
    </Link>
  );
}
