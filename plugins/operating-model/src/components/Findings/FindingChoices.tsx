import type {
  ChoicesAnswer,
  FindingAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
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

/** What can fill the places of a fix that only a person can fill, the likeliest first. */
export function useCandidates(
  fix: NonNullable<FindingAnswer['fix']>,
): string[] {
  const choices = useContext(Choices);
  const { candidates = [], choose } = fix;
  if (!choose) {
    return candidates;
  }
  const { kind, not = [], first = [] } = choose;
  const others = choices?.[kind] ?? [];
  return [
    ...new Set([...first, ...others.filter(other => !not.includes(other))]),
  ];
}
