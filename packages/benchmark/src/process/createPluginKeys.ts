import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '@backstage/types';

/**
 * Keys that both backends of the suite share: the catalog asks one address for the keys of a plugin, and so could
 * not tell the tokens of the other one.
 */
export async function createPluginKeys(folder: string): Promise<JsonObject> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });
  const publicKeyFile = join(folder, 'public.pem');
  const privateKeyFile = join(folder, 'private.pem');
  await writeFile(
    publicKeyFile,
    publicKey.export({ type: 'spki', format: 'pem' }),
  );
  await writeFile(
    privateKeyFile,
    privateKey.export({ type: 'pkcs8', format: 'pem' }),
  );
  return {
    type: 'static',
    static: {
      keys: [
        {
          publicKeyFile,
          privateKeyFile,
          keyId: 'benchmark',
          algorithm: 'ES256',
        },
      ],
    },
  };
}
