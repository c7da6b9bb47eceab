import { makeStyles } from '@material-ui/core/styles';
import type {
  EntityAnswer,
  ValueAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { CoverageLabel } from '../CoverageLabel';
import { DurationText } from '../DurationText';
import { Section } from '../Section';
import { Sourced } from '../Sourced';
import { StateLabel } from '../StateLabel';

const useStyles = makeStyles(theme => ({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: theme.spacing(0.75, 1, 0.75, 0),
      textAlign: 'left',
      verticalAlign: 'top',
      ...theme.typography.body1,
    },
    '& tr + tr': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  severity: { fontWeight: 600, whiteSpace: 'nowrap' },
  target: { fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** That a tier promises nothing for a severity is clear from the table itself. */
function withoutReason<T>(target: ValueAnswer<T>): ValueAnswer<T> {
  return { ...target, reason: undefined };
}

/** How soon somebody answers, for each severity. */
export function ResponseTargets(props: { answer: EntityAnswer }) {
  const { responseTargets, supportTier } = props.answer;
  const t = useTexts();
  const classes = useStyles();
  const tier = supportTier.value ?? supportTier.instead?.value;
  const coverage = tier?.coverage;
  return (
    <Section title={t('targets.title')}>
      {responseTargets.length === 0 ? (
        <>
          <StateLabel state="missing" />
          <div className={classes.detail}>{t('targets.none')}</div>
        </>
      ) : (
        <table className={classes.table} aria-label={t('targets.table')}>
          <tbody>
            {responseTargets.map(
              ({ severity, title, majorIncident, target }) => (
                <tr key={severity}>
                  <th scope="row">
                    <span className={classes.severity}>{severity}</span>{' '}
                    {title !== severity && title}
                    {majorIncident && (
                      <div className={classes.detail}>
                        {t('targets.majorIncident')}
                      </div>
                    )}
                  </th>
                  <td>
                    <Sourced
                      of={withoutReason(target)}
                      missing={t('targets.noPromise')}
                    >
                      {iso => (
                        <>
                          <span className={classes.target}>
                            <DurationText iso={iso} coverage={coverage} />
                          </span>
                          {coverage && (
                            <span className={classes.detail}>
                              {', '}
                              <CoverageLabel coverage={coverage} />
                            </span>
                          )}
                        </>
                      )}
                    </Sourced>
                    {target.state === 'valid' && target.reason && (
                      <div className={classes.detail}>{target.reason}</div>
                    )}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
    </Section>
  );
}
