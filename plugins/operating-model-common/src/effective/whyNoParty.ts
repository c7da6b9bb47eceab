import { PARTY_KINDS } from '../catalog/kinds';
import type { Message } from '../messages/Message';
import { kindOfReference, oneOfKind } from '../references/kindOfReference';

/** Id of the reason against a text that is no reference. */
export const PARTY_REFERENCE = 'effective/party-reference';

/**
 * Why something that is named as a party is none: the catalog does not know such a group or person, or it is something else, whether the catalog knows
 * that or not.
 *
 * @param reference - full, in lower case
 */
export function whyNoParty(reference: string): Message {
  const kind = kindOfReference(reference);
  if (PARTY_KINDS.includes(kind)) {
    return {
      id: 'effective/party-unknown',
      parameters: { party: { entity: reference } },
    };
  }
  return kind === 'rotation'
    ? { id: 'effective/party-rotation' }
    : { id: 'effective/party-kind', parameters: { kind: oneOfKind(kind) } };
}
