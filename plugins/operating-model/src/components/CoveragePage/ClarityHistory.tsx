import { makeStyles } from '@material-ui/core/styles';
import type { ClarityPoint } from '@cloud-suite/backstage-plugin-operating-model-common';
import { formatMomentInFull, readersZone } from '../../format/formatMoment';
import { formatDate } from '../../format/formatDate';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { causeOf } from './causeOf';
import { ClarityText } from './ClarityText';

const useStyles = makeStyles(theme => ({
  history: { ...theme.typography.body2, marginTop: theme.spacing(0.5) },
  summary: { cursor: 'pointer' },
  table: {
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: theme.spacing(0.25, 2, 0.25, 0),
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
  },
}));

/** The points of the trend as a table, newest first. */
export function ClarityHistory(props: { history: readonly ClarityPoint[] }) {
  const { history } = props;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const classes = useStyles();
  return (
    <details className={classes.history}>
      <summary className={classes.summary}>
        {t('coveragePage.clarity.history', { total: String(history.length) })}
      </summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('coveragePage.clarity.when')}</th>
            <th scope="col">{t('coveragePage.clarity.title')}</th>
            <th scope="col">{t('coveragePage.clarity.cause')}</th>
          </tr>
        </thead>
        <tbody>
          {[...history].reverse().map(point => (
            <tr key={point.at}>
              <td>
                <time
                  dateTime={point.at}
                  title={formatMomentInFull(
                    new Date(point.at),
                    readersZone(),
                    locale,
                  )}
                >
                  {formatDate(point.at.slice(0, 10), locale, { now })}
                </time>
              </td>
              <td>
                <ClarityText clarity={point.clarity} />
              </td>
              <td>{causeOf(point, t, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
