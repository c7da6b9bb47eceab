import { kindOfReference } from '../references/kindOfReference';
import { MODEL_KINDS, PARTY_KINDS, SCOPE_KINDS } from './kinds';
import type { CatalogIndex } from './types';

/**
 * Whether the catalog has something. `unknown`: it cannot be told, or, while a fresh catalog fills, it may still come.
 * @public
 */
export type Presence = 'present' | 'absent' | 'unknown';

/**
 * Whether the catalog has what a reference names: the one question whose answer makes something that is named an error.
 *
 * @param reference - full, in lower case
 * @public
 */
export function presenceOf(reference: string, index: CatalogIndex): Presence {
  const notHere = index.filling ? 'unknown' : 'absent';
  const known = mapFor(kindOfReference(reference), index);
  if (known) {
    return known.has(reference) ? 'present' : notHere;
  }
  switch (index.named?.get(reference)) {
    case true:
      return 'present';
    case false:
      return notHere;
    default:
      // Nobody has asked the catalog for it.
      return 'unknown';
  }
}

function mapFor(
  kind: string,
  { parties, scopes, models }: CatalogIndex,
): ReadonlyMap<string, unknown> | undefined {
  if (PARTY_KINDS.includes(kind)) {
    return parties;
  }
  if (SCOPE_KINDS.includes(kind)) {
    return scopes;
  }
  return MODEL_KINDS.includes(kind) ? models : undefined;
}
