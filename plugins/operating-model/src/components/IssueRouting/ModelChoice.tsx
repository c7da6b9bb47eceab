import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { titleOf } from '../../format/titleOf';
import { useTexts } from '../../hooks/useTexts';

const useStyles = makeStyles(theme => ({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    '& button': { textTransform: 'none', textAlign: 'left' },
  },
}));

/** Which model answers, where several could and no component says it. */
export function ModelChoice(props: {
  issueClass: string;
  choices: readonly { entityRef: string; title?: string }[];
  /** Whether all of them know the issue class, or none does. */
  known: boolean;
  choose(model: string): void;
}) {
  const { issueClass, choices, known, choose } = props;
  const t = useTexts();
  const classes = useStyles();
  const labelId = useId();
  return (
    <div>
      <div id={labelId}>
        {t(known ? 'whoPage.answer.severalKnow' : 'whoPage.answer.noneKnows', {
          issue: issueClass,
        })}
      </div>
      <div className={classes.buttons} role="group" aria-labelledby={labelId}>
        {choices.map(choice => (
          <Button
            key={choice.entityRef}
            size="small"
            variant="outlined"
            color="primary"
            onClick={() => choose(choice.entityRef)}
          >
            {titleOf(choice)}
          </Button>
        ))}
      </div>
    </div>
  );
}
