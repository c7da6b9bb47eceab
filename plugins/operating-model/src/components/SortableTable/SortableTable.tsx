import { makeStyles } from '@material-ui/core/styles';
import { useMemo, useState, type ReactNode } from 'react';
import { useLocale } from '../../hooks/useLocale';
import { ScrollArea } from '../ScrollArea';
import { PageSwitch } from './PageSwitch';
import { SortHeader } from './SortHeader';
import { sortRows, type Sort, type SortableColumn } from './sortRows';

const PAGE = 50;

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
    // The names stay in view while the rest scrolls.
    '& tbody th': {
      position: 'sticky',
      left: 0,
      minWidth: 120,
      maxWidth: 260,
      backgroundColor: theme.palette.background.paper,
    },
  },
}));

/** A column with what stands in its cells. The first one names the row. */
export interface Column<Row> extends SortableColumn<Row> {
  cell(row: Row): ReactNode;
}

/** A table of at most a few hundred rows that is sorted here, by any column, and shows fifty rows at a time. */
export function SortableTable<Row>(props: {
  /** Names the table for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
  sort: Sort;
  onSort(sort: Sort): void;
}) {
  const { label, columns, rows, rowKey, sort, onSort } = props;
  const { column, reversed } = sort;
  const locale = useLocale();
  const classes = useStyles();
  const sorted = useMemo(
    () => sortRows(rows, columns, { column, reversed }, locale),
    [rows, columns, column, reversed, locale],
  );
  const [chosenPage, setPage] = useState(0);
  const lastPage = Math.max(0, Math.ceil(rows.length / PAGE) - 1);
  const page = Math.min(chosenPage, lastPage);
  const shown = sorted.slice(page * PAGE, (page + 1) * PAGE);

  const directionOf = ({ id, sortBy }: Column<Row>) => {
    if (id !== column) {
      return undefined;
    }
    const numbers = sorted.length > 0 && typeof sortBy(sorted[0]) === 'number';
    return numbers === reversed ? 'ascending' : 'descending';
  };
  const sortBy = (id: string) => {
    setPage(0);
    onSort({ column: id, reversed: id === column && !reversed });
  };

  return (
    <>
      <ScrollArea label={label}>
        <table className={classes.table} aria-label={label}>
          <thead>
            <tr>
              {columns.map(head => (
                <SortHeader
                  key={head.id}
                  title={head.title}
                  direction={directionOf(head)}
                  onSort={() => sortBy(head.id)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(row => (
              <tr key={rowKey(row)}>
                {columns.map(({ id, cell }, index) =>
                  index === 0 ? (
                    <th key={id} scope="row">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={id}>{cell(row)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <PageSwitch
        from={page * PAGE + 1}
        to={page * PAGE + shown.length}
        total={rows.length}
        onPrevious={page > 0 ? () => setPage(page - 1) : undefined}
        onNext={page < lastPage ? () => setPage(page + 1) : undefined}
      />
    </>
  );
}
