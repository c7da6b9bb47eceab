import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { StateLabel } from '../StateLabel';

const useStyles = makeStyles(theme => ({
  marks: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
    // It stands beside each of them, and is to be seen, not to be read first.
    '& > span': { fontWeight: 400 },
  },
}));

/** What to know of a runbook before it is opened: that nobody has looked yet whether it opens, and that it is one of the whole model. */
export function RunbookMarks(props: {
  runbook: Pick<EntityAnswer['runbooks'][number], 'state' | 'value' | 'reason'>;
}) {
  const { state, value, reason } = props.runbook;
  const t = useTexts();
  const classes = useStyles();
  return (
    <span className={classes.marks} title={reason}>
      {state === 'unknown' && (
        <StateLabel state="unknown" text={t('runbooks.unseen')} />
      )}
      {value?.general && ` ${t('runbooks.general')}`}
    </span>
  );
}
