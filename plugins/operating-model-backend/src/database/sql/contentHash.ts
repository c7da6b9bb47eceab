import { hash } from 'node:crypto';

/**
 * Hash of what would be stored, to compare with what is stored. The keys of the record must always come in the same order.
 * Not a safeguard against anybody: it only has to tell two contents apart.
 */
export function contentHash(record: {
  [column: string]: string | number | boolean | undefined;
}): string {
  // Faster than JSON, of which the long columns consist already; no value contains U+0000 as such.
  return hash('sha1', Object.values(record).join('\u0000'), 'base64url');
}
