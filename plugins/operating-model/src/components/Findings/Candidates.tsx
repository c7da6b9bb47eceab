import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useTexts } from '../../hooks/useTexts';

const SHOWN = 8;

const useStyles = makeStyles(theme => ({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    '& .MuiChip-root': { margin: 0, maxWidth: '100%' },
  },
}));

/** What could stand in the place that only a person can fill, to choose from. */
export function Candidates(props: {
  candidates: string[];
  choice: string | undefined;
  choose(candidate: string | undefined): void;
}) {
  const { candidates, choice, choose } = props;
  const t = useTexts();
  const classes = useStyles();
  const labelId = useId();
  return (
    <div>
      <div id={labelId}>{t('findings.candidates')}</div>
      <div className={classes.chips} role="group" aria-labelledby={labelId}>
        {candidates.slice(0, SHOWN).map(candidate => (
          <Chip
            key={candidate}
            size="small"
            label={candidate}
            clickable
            color={candidate === choice ? 'primary' : 'default'}
            variant={candidate === choice ? 'default' : 'outlined'}
            aria-pressed={candidate === choice}
            onClick={() => choose(candidate === choice ? undefined : candidate)}
          />
        ))}
      </div>
    </div>
  );
}
