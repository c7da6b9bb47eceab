import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ArrowDownwardIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';

const useStyles = makeStyles(theme => ({
  button: {
    font: 'inherit',
    textAlign: 'left',
    gap: theme.spacing(0.5),
    '&:focus-visible': { outline: '2px solid currentColor' },
  },
  icon: { fontSize: 16 },
  idle: { fontSize: 16, visibility: 'hidden' },
}));

/** The head of a column: a button that sorts by it, and turns the order round when pressed again. */
export function SortHeader(props: {
  title: string;
  /** How the column is sorted; undefined where another one is. */
  direction: 'ascending' | 'descending' | undefined;
  className?: string;
  onSort(): void;
}) {
  const { title, direction, className, onSort } = props;
  const classes = useStyles();
  const Icon = direction === 'ascending' ? ArrowUpwardIcon : ArrowDownwardIcon;
  return (
    <th scope="col" aria-sort={direction ?? 'none'} className={className}>
      <ButtonBase className={classes.button} onClick={onSort}>
        {title}
        <Icon className={direction ? classes.icon : classes.idle} aria-hidden />
      </ButtonBase>
    </th>
  );
}
