import type { ChoicesAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { createContext, useContext, type ReactNode } from 'react';

const Choices = createContext<ChoicesAnswer | undefined>(undefined);

/** What of the catalog the fixes of the findings inside let choose from: an answer says it once for all of them. */
export function FindingChoices(props: {
  choices: ChoicesAnswer | undefined;
  children: ReactNode;
}) {
  return (
    <Choices.Provider value={props.choices}>{props.children}</Choices.Provider>
  );
}

export function useFindingChoices(): ChoicesAnswer | undefined {
  return useContext(Choices);
}
