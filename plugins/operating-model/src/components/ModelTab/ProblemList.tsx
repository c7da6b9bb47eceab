import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import type { ModelProblem } from '@cloud-suite/backstage-plugin-operating-model-common';
import { stateColors } from '../stateColors';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  problem: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  icon: { color: stateColors(theme).error },
  path: { fontWeight: 600 },
}));

/** Problems of a text, each with its place. */
export function ProblemList(props: { problems: readonly ModelProblem[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.problems.map(({ path, message }) => (
        <li key={`${path} ${message}`} className={classes.problem}>
          <ErrorIcon className={classes.icon} aria-hidden />
          <div>
            <code className={classes.path}>{path}</code>
            <div>{message}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
