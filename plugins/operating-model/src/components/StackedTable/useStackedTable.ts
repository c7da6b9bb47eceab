import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  table: {
    ...theme.typography.body2,
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: theme.spacing(1, 2, 1, 0),
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& tr': { borderBottom: `1px solid ${theme.palette.divider}` },
    '& thead th': { color: theme.palette.text.secondary },
    '& tbody th': { overflowWrap: 'anywhere' },
    // A row becomes a block of its own where the columns have no room.
    [theme.breakpoints.down('sm')]: {
      '& thead': { display: 'none' },
      '& tr, & th, & td': { display: 'block' },
      '& tr': { padding: theme.spacing(1, 0) },
      '& tbody th, & tbody td': { padding: theme.spacing(0.25, 0) },
      '& td[data-label]::before': {
        content: 'attr(data-label) ": "',
        color: theme.palette.text.secondary,
      },
      '& ul': { display: 'inline-block', verticalAlign: 'top' },
    },
  },
}));

/** The class of a small table whose rows are stacked on narrow screens, each cell with the label in its `data-label`. */
export function useStackedTable(): string {
  return useStyles().table;
}
