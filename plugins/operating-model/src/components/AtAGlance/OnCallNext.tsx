import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Moment } from '../Moment';
import { PartyName } from '../PartyName';
import { Sourced } from '../Sourced';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Who takes over, and when. Why it cannot be told stands once, with who is on call now. */
export function OnCallNext(props: { answer: EntityAnswer }) {
  const { onCall, timeZone } = props.answer;
  const t = useTexts();
  const classes = useStyles();
  const { reason, ...next } = onCall.next;
  return (
    <Sourced of={reason === onCall.now.reason ? next : { ...next, reason }}>
      {({ party, from }, known) => (
        <>
          <PartyName party={party} known={known} />{' '}
          <span className={classes.detail}>
            {t('onCall.from')} <Moment iso={from} timeZone={timeZone} />
          </span>
        </>
      )}
    </Sourced>
  );
}
