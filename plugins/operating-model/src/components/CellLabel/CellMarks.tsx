import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import type { DecisionRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { ASPECTS } from './aspects';
import { CellLabel } from './CellLabel';
import { StateMarks } from './StateMarks';

const useStyles = makeStyles(theme => ({
  words: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5, 2) },
  marks: {
    display: 'inline-block',
    padding: theme.spacing(0.5),
    margin: theme.spacing(-0.5),
  },
}));

/** The cells of a decision: as marks that say in words what they mean on hover and on focus, or in words at once. */
export function CellMarks(props: {
  cells: DecisionRow['cells'];
  words?: boolean;
}) {
  const { cells, words = false } = props;
  const t = useTexts();
  const classes = useStyles();
  if (words) {
    return (
      <div className={classes.words}>
        {ASPECTS.map(aspect => (
          <CellLabel key={aspect} aspect={aspect} state={cells[aspect].state} />
        ))}
      </div>
    );
  }
  const text = ASPECTS.map(aspect =>
    t('decisionsPage.cell', {
      aspect: t(`decisionsPage.aspects.${aspect}`),
      state: t(`decisionsPage.states.${cells[aspect].state}`),
    }),
  ).join(', ');
  return (
    <Tooltip title={text} enterTouchDelay={0}>
      {/* One stop for the keyboard per row, where the words have to be within reach too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <span role="img" aria-label={text} tabIndex={0} className={classes.marks}>
        <StateMarks
          of={ASPECTS.map(aspect => ({ state: cells[aspect].state, count: 1 }))}
        />
      </span>
    </Tooltip>
  );
}
