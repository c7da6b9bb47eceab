import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { Sourced } from '../Sourced';
import { EscalationLadder } from './EscalationLadder';
import { isUnknownStep } from './isUnknownStep';

/** Whom the escalation path notifies, one after the other. */
export function Escalation(props: { answer: EntityAnswer }) {
  const { escalationPath, findings } = props.answer;
  const path = escalationPath.value ?? escalationPath.instead?.value;
  const t = useTexts();
  return (
    <Section title={t('escalation.title')}>
      <Sourced of={escalationPath}>
        {({ title }) => <strong>{title}</strong>}
      </Sourced>
      <EscalationLadder
        steps={path?.steps ?? []}
        isUnknown={position =>
          !!path && isUnknownStep(findings, path.id, position)
        }
      />
    </Section>
  );
}
