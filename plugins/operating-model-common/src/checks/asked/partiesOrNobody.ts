import type { Parameter } from '../../messages/Message';
import { partyList } from '../../messages/partyList';

/** Parties as evidence: one after the other, or that there is none. */
export function partiesOrNobody(references: readonly string[]): Parameter {
  return references.length > 0 ? partyList(references) : 'nobody';
}
