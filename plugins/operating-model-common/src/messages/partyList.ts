import type { Parameter } from './Message';

/** Parties, one after the other. */
export function partyList(references: readonly string[]): Parameter {
  return { list: references.map(party => ({ party })) };
}
