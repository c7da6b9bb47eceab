import type { PersonAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DueList } from '../DueList';
import { PartyQueues } from '../PartyQueues';
import { Section } from '../Section';
import { SideBySide } from '../SectionGrid';
import { PersonDecisions } from './PersonDecisions';
import { PersonOnCall } from './PersonOnCall';
import { PersonShifts } from './PersonShifts';

/** The parts of the page of a person, in the order in which they ask. */
export function PersonSections(props: { person: PersonAnswer }) {
  const { person } = props;
  const { entityRef, onCall, shifts, decides, standsIn, queues, due } = person;
  const t = useTexts();
  const isNamed =
    onCall.totalItems +
      decides.totalItems +
      standsIn.totalItems +
      queues.totalItems +
      due.totalItems >
    0;
  if (!isNamed) {
    return (
      <Section title={t('personTab.empty.title')}>
        {t('personTab.empty.text')}
      </Section>
    );
  }
  return (
    <>
      <SideBySide>
        <PersonOnCall onCall={onCall} />
        <PersonShifts shifts={shifts} />
      </SideBySide>
      <PersonDecisions party={entityRef} as="accountable" first={decides} />
      <PersonDecisions party={entityRef} as="deputy" first={standsIn} />
      {queues.totalItems > 0 && <PartyQueues queues={queues} />}
      <DueList due={due} asked={{ party: entityRef }} />
    </>
  );
}
