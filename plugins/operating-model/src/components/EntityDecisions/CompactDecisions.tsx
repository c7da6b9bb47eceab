import { makeStyles } from '@material-ui/core/styles';
import type { DecisionRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { decisionKey } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { CellLabel, CellMarks } from '../CellLabel';
import { DecisionLink } from '../DecisionLink';
import { DecisionPartyNames } from '../DecisionParty';
import { useStackedTable } from '../StackedTable';
import { gapsOf } from './gapsOf';

const useStyles = makeStyles({
  gaps: { display: 'flex', flexDirection: 'column' },
});

/** Decisions in short: who, and what is unclear about it in words. Each opens beside the list. */
export function CompactDecisions(props: {
  label: string;
  rows: readonly DecisionRow[];
  /** In words, how a decision concerns what the page is about, where that differs from row to row. */
  role?: { title: string; of(row: DecisionRow): string };
}) {
  const { label, rows, role } = props;
  const t = useTexts();
  const classes = useStyles();
  const table = useStackedTable();
  return (
    <table className={table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('decisionsPage.table.question')}</th>
          {role && <th scope="col">{role.title}</th>}
          <th scope="col">{t('decisionsPage.table.accountable')}</th>
          <th scope="col">{t('decisionsPage.table.deputy')}</th>
          <th scope="col">{t('decisionsPage.table.cells')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => {
          const gaps = gapsOf(row);
          return (
            <tr key={decisionKey(row.model.entityRef, row.id)}>
              <th scope="row">
                <DecisionLink model={row.model.entityRef} id={row.id}>
                  {row.question}
                </DecisionLink>
              </th>
              {role && <td data-label={role.title}>{role.of(row)}</td>}
              <td data-label={t('decisionsPage.table.accountable')}>
                <DecisionPartyNames of={row.accountable} />
              </td>
              <td data-label={t('decisionsPage.table.deputy')}>
                <DecisionPartyNames of={row.deputy ? [row.deputy] : []} />
              </td>
              <td>
                <CellMarks cells={row.cells} />
                <div className={classes.gaps}>
                  {gaps.map(({ aspect, state }) => (
                    <CellLabel key={aspect} aspect={aspect} state={state} />
                  ))}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
