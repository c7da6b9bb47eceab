import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { PartyReach, PartyTitle } from '../PartyName';
import { StateLabel } from '../StateLabel';

/** Who is next where whoever is on call does not answer: the step of the path that follows the first. */
export function EscalateTo(props: { answer: EntityAnswer }) {
  const { escalationPath } = props.answer;
  const t = useTexts();
  const path = escalationPath.value ?? escalationPath.instead?.value;
  const [first, second] = path?.steps ?? [];
  const step = second ?? (first && !('rotation' in first.notify) && first);
  if (!step) {
    return <StateLabel state="missing" />;
  }
  return (
    <>
      <PartyTitle party={step.notify} />
      {second && (
        <>
          {' '}
          {t('escalation.after')} <DurationText iso={step.after} />
        </>
      )}
      {step.channel && ` · ${step.channel}`}
      <PartyReach party={step.notify} contacts />
    </>
  );
}
