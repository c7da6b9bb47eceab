import { partyState } from '../../catalog/partyState';
import type { Seen } from './Aspect';
import type { AspectState } from './AspectState';

/** How an aspect stands that names one party. While a fresh catalog fills, one that is not there, or in which nobody is, may still come. */
export function stateOfParty(
  entityRef: string,
  { parties, filling }: Seen,
): AspectState {
  if (partyState(entityRef, parties) === 'known') {
    return 'clear';
  }
  return filling ? 'unverified' : 'unresolvable';
}
