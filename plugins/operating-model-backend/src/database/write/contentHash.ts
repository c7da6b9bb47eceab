import { hash } from 'node:crypto';

/**
 * Hash of what would be stored, to compare with what is stored. The keys of the value must always come in the same order.
 * Not a safeguard against anybody: it only has to tell two contents apart.
 */
export function contentHash(value: object): string {
  return hash('sha1', JSON.stringify(value), 'base64url');
}
