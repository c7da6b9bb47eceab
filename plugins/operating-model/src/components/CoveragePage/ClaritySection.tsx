import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useNumbers } from '../../hooks/useNumbers';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { LastChange } from './LastChange';
import { ModelClarity } from './ModelClarity';
import { shareOf } from '../../format/shareOf';

const useStyles = makeStyles(theme => ({
  body: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
  models: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    margin: theme.spacing(1, 0, 0),
    padding: 0,
    listStyle: 'none',
    // The table of how it moved needs the whole width.
    '& > li:has(details[open])': { gridColumn: '1 / -1' },
  },
}));

/** How many decisions are clear, what that means, how it is worked out, and how it moved. */
export function ClaritySection(props: { coverage: CoverageAnswer }) {
  const { clarity, models } = props.coverage;
  const t = useTexts();
  const classes = useStyles();
  const { percent } = useNumbers();
  const share = shareOf(clarity);
  const { clear, decisions } = clarity;
  // Moments in UTC: the latest is the greatest text.
  const [changedAt] = models
    .flatMap(model => model.changedAt ?? [])
    .sort()
    .reverse();
  return (
    <Section
      title={
        share === undefined
          ? t('coveragePage.clarity.title')
          : t('coveragePage.clarity.percent', { share: percent(share) })
      }
    >
      <div className={classes.body}>
        <Typography>
          {t('coveragePage.clarity.sentence', {
            count: decisions,
            clear: String(clear),
          })}
        </Typography>
        <div className={classes.detail}>
          {t('coveragePage.clarity.formula', {
            clear: String(clear),
            total: String(decisions),
          })}
          {changedAt && (
            <>
              {' · '}
              <LastChange at={changedAt} />
            </>
          )}
        </div>
        <ul
          className={classes.models}
          aria-label={t('coveragePage.clarity.models')}
        >
          {models.map(model => (
            <li key={model.entityRef}>
              <ModelClarity model={model} />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
