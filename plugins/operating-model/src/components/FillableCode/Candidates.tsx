import Chip from '@material-ui/core/Chip';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useTexts } from '../../hooks/useTexts';

const SHOWN = 8;

const useStyles = makeStyles(theme => ({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    '& .MuiChip-root': { margin: 0, maxWidth: '100%' },
  },
  other: {
    width: 220,
    maxWidth: '100%',
    // That of Material UI is too pale to be read.
    '& input::placeholder': {
      color: theme.palette.text.secondary,
      opacity: 1,
    },
  },
}));

/** What could stand in a place that only a person can fill, to choose from, or to write. */
export function Candidates(props: {
  /** As it stands in the text, such as `<group>`. */
  placeholder: string;
  /** Which one it is, where there are several. */
  position?: number;
  candidates: string[];
  /** Empty where nothing is chosen. */
  choice: string;
  choose(choice: string): void;
}) {
  const { placeholder, position, candidates, choice, choose } = props;
  const t = useTexts();
  const classes = useStyles();
  const labelId = useId();
  const fieldId = useId();
  const label =
    position === undefined
      ? t('findings.candidates', { placeholder })
      : t('findings.candidatesOf', { placeholder, position: String(position) });
  const shown = candidates.slice(0, SHOWN);
  return (
    <div>
      <div id={labelId}>{label}</div>
      <div className={classes.chips} role="group" aria-labelledby={labelId}>
        {shown.map(candidate => (
          <Chip
            key={candidate}
            size="small"
            label={candidate}
            clickable
            color={candidate === choice ? 'primary' : 'default'}
            variant={candidate === choice ? 'default' : 'outlined'}
            aria-pressed={candidate === choice}
            onClick={() => choose(candidate === choice ? '' : candidate)}
          />
        ))}
        <TextField
          id={fieldId}
          className={classes.other}
          size="small"
          placeholder={t('findings.other')}
          value={shown.includes(choice) ? '' : choice}
          onChange={({ target }) => choose(target.value)}
          inputProps={{
            'aria-label': `${label} ${t('findings.other')}`,
            maxLength: 200,
          }}
        />
      </div>
    </div>
  );
}
