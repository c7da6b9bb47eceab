import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/useTexts';

const useStyles = makeStyles(theme => ({
  // Wide tables scroll on their own, so that the page does not.
  scroll: {
    overflowX: 'auto',
    '&:focus-visible': { outline: `2px solid ${theme.palette.text.secondary}` },
  },
  table: {
    ...theme.typography.body2,
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: theme.spacing(1, 2, 1, 0),
      minWidth: 110,
      textAlign: 'left',
      verticalAlign: 'top',
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& thead th': { verticalAlign: 'bottom', whiteSpace: 'nowrap' },
  },
}));

/** A table whose first column names the rows. */
export function ComparisonTable(props: {
  /** Names the table for screen readers. */
  label: string;
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}) {
  const { label, columns, rows } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <>
      {/* What scrolls has to be within reach of the keyboard. */}
      {/* eslint-disable jsx-a11y/no-noninteractive-tabindex */}
      <div
        className={classes.scroll}
        role="group"
        tabIndex={0}
        aria-label={t('preview.scroll', { table: label })}
      >
        {/* eslint-enable jsx-a11y/no-noninteractive-tabindex */}
        <table className={classes.table} aria-label={label}>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
