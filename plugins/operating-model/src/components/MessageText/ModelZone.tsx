import { createContext, useContext, type ReactNode } from 'react';

const Zone = createContext<string | undefined>(undefined);

/** The zone of the model that the page speaks of, for the moments in sentences inside of it. */
export function ModelZone(props: { timeZone: string; children: ReactNode }) {
  return <Zone.Provider value={props.timeZone}>{props.children}</Zone.Provider>;
}

export function useModelZone(): string | undefined {
  return useContext(Zone);
}
