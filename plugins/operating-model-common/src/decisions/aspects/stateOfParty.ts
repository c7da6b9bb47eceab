import { partyState } from '../../catalog/partyState';
import type { Seen } from './Aspect';
import type { AspectState } from './AspectState';

/** How an aspect stands that names one party. */
export function stateOfParty(
  entityRef: string,
  { parties }: Seen,
): AspectState {
  return partyState(entityRef, parties) === 'known' ? 'clear' : 'unresolvable';
}
