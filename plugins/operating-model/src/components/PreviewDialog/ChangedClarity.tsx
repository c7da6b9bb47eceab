import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import TrendingDownIcon from '@material-ui/icons/TrendingDown';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { shareOf } from '../../format/shareOf';
import { useNumbers } from '../../hooks/useNumbers';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { stateColors } from '../stateColors';
import { ComparisonTable } from './ComparisonTable';

type ClarityChange = NonNullable<PreviewAnswer['clarity']>;
type Clarity = ClarityChange['after'];

const useStyles = makeStyles(theme => ({
  trend: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    fontWeight: 600,
  },
  better: { color: stateColors(theme).good },
  worse: { color: stateColors(theme).error },
}));

/** Clarity before and after, as a whole and per area. */
export function ChangedClarity(props: { clarity: ClarityChange }) {
  const { before, after, areas } = props.clarity;
  const t = useTexts();
  const numbers = useNumbers();

  const value = (clarity: Clarity | undefined) => {
    if (!clarity) {
      return t('preview.clarity.noArea');
    }
    const share = shareOf(clarity);
    return share === undefined
      ? t('preview.clarity.noDecisions')
      : t('preview.clarity.value', {
          clear: String(clarity.clear),
          decisions: String(clarity.decisions),
          share: numbers.percent(share),
        });
  };
  const row = (
    key: string,
    name: string,
    was?: Clarity,
    becomes?: Clarity,
  ) => ({
    key,
    cells: [
      name,
      value(was),
      <>
        {value(becomes)} <Trend before={was} after={becomes} />
      </>,
    ],
  });
  return (
    <Section title={t('preview.clarity.title')}>
      <Typography variant="body2" color="textSecondary">
        {t('preview.clarity.explanation')}
      </Typography>
      <ComparisonTable
        label={t('preview.clarity.title')}
        columns={[
          t('preview.clarity.area'),
          t('preview.clarity.before'),
          t('preview.clarity.after'),
        ]}
        rows={[
          row('', t('preview.clarity.all'), before, after),
          ...areas.map(area =>
            row(area.id, area.title, area.before, area.after),
          ),
        ]}
      />
    </Section>
  );
}

/** Whether it gets better or worse; nothing where it stays, or where there is nothing to compare with. */
function Trend(props: { before?: Clarity; after?: Clarity }) {
  const t = useTexts();
  const classes = useStyles();
  const before = props.before && shareOf(props.before);
  const after = props.after && shareOf(props.after);
  if (before === undefined || after === undefined || before === after) {
    return null;
  }
  return after > before ? (
    <span className={`${classes.trend} ${classes.better}`}>
      <TrendingUpIcon fontSize="small" aria-hidden />
      {t('preview.clarity.better')}
    </span>
  ) : (
    <span className={`${classes.trend} ${classes.worse}`}>
      <TrendingDownIcon fontSize="small" aria-hidden />
      {t('preview.clarity.worse')}
    </span>
  );
}
