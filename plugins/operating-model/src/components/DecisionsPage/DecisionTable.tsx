import { makeStyles } from '@material-ui/core/styles';
import type { DecisionRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { decisionKey } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { SortHeader } from '../SortableTable';
import { DecisionTableRow } from './DecisionTableRow';
import {
  directionOf,
  sortAfter,
  type DecisionSort,
  type SortColumn,
} from './sorts';

const useStyles = makeStyles(theme => {
  // A row becomes a block of its own where the columns have no room.
  const stacked = {
    '& thead': { display: 'none' },
    '& tbody, & th, & td': { display: 'block' },
    '& tr': {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      padding: theme.spacing(1),
    },
    '& tbody th, & tbody td': { padding: 0 },
    '& tbody th': { flexBasis: '100%' },
    '& td[data-label]::before': {
      content: 'attr(data-label) ": "',
      color: theme.palette.text.secondary,
    },
  };
  return {
    table: {
      ...theme.typography.body2,
      width: '100%',
      borderCollapse: 'collapse',
      backgroundColor: theme.palette.background.paper,
      '& th, & td': {
        padding: theme.spacing(1),
        textAlign: 'left',
        verticalAlign: 'top',
      },
      '& tr': { borderBottom: `1px solid ${theme.palette.divider}` },
      '& thead th': { color: theme.palette.text.secondary },
      '& ul': { display: 'inline-block', verticalAlign: 'top' },
      [theme.breakpoints.down('sm')]: stacked,
    },
    beside: { [theme.breakpoints.down('lg')]: stacked },
  };
});

const COLUMNS = [
  { name: 'question', sort: 'name' },
  { name: 'area', sort: 'area' },
  { name: 'accountable', sort: 'accountable' },
  { name: 'deputy', sort: 'deputy' },
  { name: 'cadence', sort: 'next' },
  { name: 'cells', sort: 'gaps' },
  { name: 'findings', sort: 'findings' },
] as const satisfies readonly { name: string; sort: SortColumn }[];

/** A page of decisions, each opening beside the list. */
export function DecisionTable(props: {
  rows: readonly DecisionRow[];
  linkTo(row: DecisionRow): string | undefined;
  /** Key of the decision that is open. */
  open: string | undefined;
  sort: DecisionSort;
  onSort(sort: DecisionSort): void;
}) {
  const { rows, linkTo, open, sort, onSort } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <table
      className={`${classes.table} ${open ? classes.beside : ''}`}
      aria-label={t('decisionsPage.title')}
    >
      <thead>
        <tr>
          {COLUMNS.map(({ name, sort: column }) => (
            <SortHeader
              key={name}
              title={t(`decisionsPage.table.${name}`)}
              direction={directionOf(column, sort)}
              onSort={() => onSort(sortAfter(column, sort))}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => {
          const key = decisionKey(row.model.entityRef, row.id);
          return (
            <DecisionTableRow
              key={key}
              row={row}
              to={linkTo(row)}
              open={key === open}
              beside={open !== undefined}
            />
          );
        })}
      </tbody>
    </table>
  );
}
