import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Moment } from '../Moment';
import { OnCallPeriods } from '../OnCallPeriods';

/** Who takes over, and when. Why it cannot be told stands once, with who is on call now. */
export function OnCallNext(props: { answer: EntityAnswer }) {
  const { onCall, timeZone } = props.answer;
  const t = useTexts();
  const { reason, ...next } = onCall.next;
  return (
    <OnCallPeriods
      of={reason === onCall.now.reason ? next : { ...next, reason }}
      details={({ from }) => (
        <>
          {t('onCall.from')} <Moment iso={from} timeZone={timeZone} />
        </>
      )}
    />
  );
}
