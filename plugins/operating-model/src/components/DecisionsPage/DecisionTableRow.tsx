import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { DecisionRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { CalendarDate } from '../CalendarDate';
import { CellMarks } from '../CellLabel';
import { DecisionPartyNames } from '../DecisionParty';
import { SeverityLabel } from '../Findings';
import { CadenceName } from '../Releases';
import { StateLabel } from '../StateLabel';

const SEVERITIES = ['error', 'warning', 'info'] as const;

const useStyles = makeStyles(theme => ({
  // A shade would take the contrast from what stands on it.
  open: { boxShadow: `inset 4px 0 0 ${theme.palette.primary.main}` },
  question: { fontWeight: 600, overflowWrap: 'anywhere' },
  severity: {
    display: 'inline-block',
    marginRight: theme.spacing(1),
    verticalAlign: 'bottom',
  },
  detail: { color: theme.palette.text.secondary, fontWeight: 400 },
}));

/** One decision in the list. */
export function DecisionTableRow(props: {
  row: DecisionRow;
  to: string | undefined;
  open: boolean;
  /** Whether this or another one is open: then the next takes its place, in the history too. */
  beside: boolean;
}) {
  const { row, to, open, beside } = props;
  const { area, cadence, nextDate, deputy, findings } = row;
  const t = useTexts();
  const classes = useStyles();
  const severities = SEVERITIES.filter(severity => findings[severity] > 0);
  return (
    <tr className={open ? classes.open : undefined}>
      <th scope="row" className={classes.question}>
        {to ? (
          <Link to={to} replace={beside} aria-current={open || undefined}>
            {row.question}
          </Link>
        ) : (
          row.question
        )}
        {row.title && <div className={classes.detail}>{row.title}</div>}
      </th>
      <td data-label={t('decisionsPage.table.area')}>{area.title}</td>
      <td data-label={t('decisionsPage.table.accountable')}>
        <DecisionPartyNames of={row.accountable} />
      </td>
      <td data-label={t('decisionsPage.table.deputy')}>
        <DecisionPartyNames of={deputy ? [deputy] : []} />
      </td>
      <td data-label={t('decisionsPage.table.cadence')}>
        {cadence ? (
          <CadenceName cadence={cadence} />
        ) : (
          <StateLabel state="missing" />
        )}
        {nextDate && (
          <div className={classes.detail}>
            {t('decisionsPage.table.next', {
              date: <CalendarDate date={nextDate} />,
            })}
          </div>
        )}
      </td>
      <td data-label={t('decisionsPage.table.cells')}>
        <CellMarks cells={row.cells} />
      </td>
      <td data-label={t('decisionsPage.table.findings')}>
        {severities.length === 0 && t('decisionsPage.table.noFindings')}
        {severities.map(severity => (
          <span key={severity} className={classes.severity}>
            <SeverityLabel severity={severity} count={findings[severity]} />
          </span>
        ))}
      </td>
    </tr>
  );
}
