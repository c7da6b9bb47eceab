import { readPartiesBelowSeen } from '../visibility/readPartiesBelowSeen';
import type { Seen } from '../visibility/Seen';
import { references } from './references';

/**
 * The parties that are asked for, with the groups below them that the caller may read where those count too; all parties
 * where undefined.
 *
 * @throws InputError where a reference cannot be read
 */
export async function readPartiesAsked(
  seen: Seen,
  query: { party?: string[]; below?: 'true' | 'false' },
): Promise<string[] | undefined> {
  const named = references('party', query.party, 'group');
  return named && query.below === 'true'
    ? readPartiesBelowSeen(seen, named)
    : named;
}
