import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { ScrollArea } from '../ScrollArea';
import { SortHeader } from './SortHeader';
import type { Sort, SortableColumn } from './sortRows';

const useStyles = makeStyles(theme => ({
  table: {
    ...theme.typography.body2,
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: theme.spacing(1, 1.5, 1, 0),
      textAlign: 'left',
      verticalAlign: 'top',
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& thead th': { verticalAlign: 'bottom' },
    // The arrow of a head stands in the gap before the next column.
    '& thead svg': { marginRight: theme.spacing(-1.5) },
    // Names break between words, however narrow the columns beside them would let them be.
    '& tbody th *': { overflowWrap: 'break-word' },
    // The names stay in view while the rest scrolls.
    '& tbody th': {
      position: 'sticky',
      left: 0,
      minWidth: 120,
      maxWidth: 260,
      backgroundColor: theme.palette.background.paper,
    },
    // A row becomes a block of its own where the columns have no room; the heads stay, to sort by.
    [theme.breakpoints.down('sm')]: {
      '& tr, & th, & td': { display: 'block' },
      '& thead tr': {
        display: 'flex',
        flexWrap: 'wrap',
        gap: theme.spacing(1, 2.5),
      },
      '& tr': {
        padding: theme.spacing(1, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      '& th, & td': {
        padding: theme.spacing(0.25, 0),
        borderBottom: 'none',
      },
      '& tbody th': { position: 'static', maxWidth: 'none' },
      '& td[data-label]::before': {
        content: 'attr(data-label) ": "',
        color: theme.palette.text.secondary,
      },
    },
  },
}));

/** A column with what stands in its cells. The first one names the row. */
export interface Column<Row> extends SortableColumn<Row> {
  cell(row: Row): ReactNode;
}

/** A table of rows in the order in which they come. A head says by which column they are sorted, and asks for another order. */
export function SortableTable<Row>(props: {
  /** Names the table for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
  /** How the rows are sorted; without `onSort` nobody can have them otherwise. */
  sort: Sort;
  onSort?: (sort: Sort) => void;
}) {
  const { label, columns, rows, rowKey, sort, onSort } = props;
  const { column, reversed } = sort;
  const classes = useStyles();

  const directionOf = ({ id, sortBy }: Column<Row>) => {
    if (id !== column) {
      return undefined;
    }
    const numbers = rows.length > 0 && typeof sortBy(rows[0]) === 'number';
    return numbers === reversed ? 'ascending' : 'descending';
  };

  return (
    <ScrollArea label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(head =>
              onSort ? (
                <SortHeader
                  key={head.id}
                  title={head.title}
                  direction={directionOf(head)}
                  onSort={() =>
                    onSort({
                      column: head.id,
                      reversed: head.id === column && !reversed,
                    })
                  }
                />
              ) : (
                <th key={head.id} scope="col" aria-sort={directionOf(head)}>
                  {head.title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={rowKey(row)}>
              {columns.map(({ id, title, cell }, index) =>
                index === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} data-label={title}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
