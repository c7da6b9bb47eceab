import type { CatalogIndex } from '@cloud-suite/backstage-plugin-operating-model-common';
import { hash } from 'node:crypto';
import type { Pacer } from '../pacing/Pacer';

/** Is another text as soon as the index has others, whatever their order; empty where it has none. */
export async function digestOfSeen(
  { parties, scopes, models }: CatalogIndex,
  pacer: Pacer,
): Promise<string> {
  const sum = Buffer.alloc(20);
  let count = 0;
  for (const references of [parties, scopes, models]) {
    for (const reference of references.keys()) {
      const digest = hash('sha1', reference, 'buffer');
      for (let position = 0; position < sum.length; position += 1) {
        // eslint-disable-next-line no-bitwise
        sum[position] ^= digest[position];
      }
      count += 1;
      await pacer.pause();
    }
  }
  return count === 0 ? '' : `${count} ${sum.toString('base64url')}`;
}
