import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { IssueRouting } from './IssueRouting';

/** The form and its answer on the tab of the entity that is affected. */
export function IssueSection(props: {
  answer: EntityAnswer;
  /** Whether the reader just asked for it, and wants to write. */
  focus: boolean;
}) {
  const { answer, focus } = props;
  const t = useTexts();
  const issueInput = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) {
      issueInput.current?.focus();
    }
  }, [focus]);
  return (
    <Section title={t('whoPage.title')}>
      <IssueRouting entity={answer} issueInput={issueInput} />
    </Section>
  );
}
