import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { CatalogClient } from '@backstage/catalog-client';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import type { AddressInfo } from 'node:net';
import { serveInstead, type Instead } from './serveInstead';
import { TcpShim } from './TcpShim';

/** The real catalog over the real client, behind a port that a test can close, or put something else behind. */
export async function catalogBehindShim() {
  let catalogPort = 0;
  let instead: Instead | undefined;
  const other = await serveInstead(() => instead);
  const shim = await TcpShim.listen(() =>
    instead
      ? { host: '127.0.0.1', port: (other.address() as AddressInfo).port }
      : { host: 'localhost', port: catalogPort },
  );
  const requests = { holdRefreshes: false };
  const feature = createServiceFactory({
    service: catalogServiceRef,
    deps: { auth: coreServices.auth, discovery: coreServices.discovery },
    factory({ auth, discovery }): CatalogService {
      const client = new CatalogClient({
        discoveryApi: {
          getBaseUrl: async pluginId => {
            const url = new URL(await discovery.getBaseUrl(pluginId));
            catalogPort = Number(url.port);
            url.host = `127.0.0.1:${shim.port}`;
            return url.toString();
          },
        },
      });
      const tokenFor = ({ credentials }: { credentials: any }) =>
        auth.getPluginRequestToken({
          onBehalfOf: credentials,
          targetPluginId: 'catalog',
        });
      // Of the methods, those that the plugin calls.
      const ask =
        (
          name:
            | 'getEntityByRef'
            | 'getEntitiesByRefs'
            | 'queryEntities'
            | 'refreshEntity',
        ) =>
        async (request: any, options: any) =>
          client[name](request, await tokenFor(options));
      return {
        getEntityByRef: ask('getEntityByRef'),
        getEntitiesByRefs: ask('getEntitiesByRefs'),
        queryEntities: ask('queryEntities'),
        refreshEntity: (request: any, options: any) =>
          requests.holdRefreshes
            ? new Promise(() => {})
            : ask('refreshEntity')(request, options),
        async *streamEntities(request: any, options: any) {
          yield* client.streamEntities(request, await tokenFor(options));
        },
      } as unknown as CatalogService;
    },
  });
  return {
    shim,
    feature,
    /** What answers from now on; the catalog itself where undefined. */
    answer: (by: Instead | undefined) => {
      instead = by;
      // Connections that are kept lead to what answered before.
      shim.set('cut');
      shim.set('open');
    },
    close: async () => {
      await shim.close();
      await new Promise(resolve => {
        other.close(resolve);
        other.closeAllConnections();
      });
    },
    /** Whether requests to read a source again are never answered. */
    requests,
  };
}
