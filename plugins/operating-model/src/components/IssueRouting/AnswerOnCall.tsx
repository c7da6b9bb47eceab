import { makeStyles } from '@material-ui/core/styles';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Contacts } from '../Contacts';
import { CoverageLabel } from '../CoverageLabel';
import { Moment } from '../Moment';
import { OnCallPeriods } from '../OnCallPeriods';
import { PartyName } from '../PartyName';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Who is on call at the moment of the report, and how to reach them; else why that is not known, or who is next. */
export function AnswerOnCall(props: { answer: RouteAnswer }) {
  const { onCall, timeZone } = props.answer;
  const { rotation, next = [] } = onCall;
  // That nobody is on call is said already, and is all that its reason says.
  const nobody = onCall.state === 'missing' && rotation !== undefined;
  const t = useTexts();
  const classes = useStyles();
  return (
    <>
      <OnCallPeriods
        of={nobody ? { ...onCall, reason: undefined } : onCall}
        missing={nobody ? t('whoPage.answer.nobodyOnCall') : undefined}
        details={({ party, until }) => (
          <>
            {t('onCall.until')} <Moment iso={until} timeZone={timeZone} />
            <Contacts of={party.contacts} />
          </>
        )}
      />
      {rotation && (
        <div className={classes.detail}>
          {t('onCall.rotation', { title: rotation.title })}
          {rotation.channel && ` · ${rotation.channel}`}
          {' · '}
          <CoverageLabel coverage={rotation.coverage} />
        </div>
      )}
      {onCall.state !== 'valid' &&
        next.map(({ party, from }) => (
          <div key={party.entityRef}>
            {t('whoPage.answer.next', {
              party: <PartyName party={party} />,
              time: <Moment iso={from} timeZone={timeZone} />,
            })}
            <Contacts of={party.contacts} />
          </div>
        ))}
    </>
  );
}
