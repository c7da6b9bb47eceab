import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
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

/** Everything that is wrong in the text of the model, each with its place. */
export function ModelProblems(props: { model: ModelAnswer }) {
  const { problems } = props.model;
  const t = useTexts();
  const classes = useStyles();
  return (
    <Section title={t('model.problems', { count: problems.length })}>
      <ul className={classes.list}>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`} className={classes.problem}>
            <ErrorIcon className={classes.icon} aria-hidden />
            <div>
              <code className={classes.path}>{path}</code>
              <div>{message}</div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
