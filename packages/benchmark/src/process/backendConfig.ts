import type { JsonObject } from '@backstage/types';

/** Shared by the processes of a run and never used outside it. */
export const TOKEN = 'benchmark-token-that-only-this-run-knows';

/** Configuration of one of the two backends; each finds the other one by discovery. */
export function backendConfig(options: {
  port: number;
  otherPort: number;
  others: string[];
  database: JsonObject;
  keys?: JsonObject;
}): JsonObject {
  const baseUrl = `http://127.0.0.1:${options.port}`;
  return {
    backend: {
      baseUrl,
      listen: { host: '127.0.0.1', port: options.port },
      database: options.database,
      auth: {
        ...(options.keys && { pluginKeyStore: options.keys }),
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'benchmark' } },
        ],
      },
    },
    discovery: {
      endpoints: [
        {
          target: `http://127.0.0.1:${options.otherPort}/api/{{ pluginId }}`,
          plugins: options.others,
        },
      ],
    },
    permission: { enabled: false },
  };
}
