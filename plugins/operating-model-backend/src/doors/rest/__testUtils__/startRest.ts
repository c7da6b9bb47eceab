import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestDatabaseId,
  type TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import type { JsonObject } from '@backstage/types';
import catalogModule from '@cloud-suite/backstage-plugin-catalog-backend-module-operating-model';
import type { Knex } from 'knex';
import type { Server } from 'node:http';
import request, { type Test } from 'supertest';
import { markFilled } from '../../../__testUtils__/markFilled';
import { TestEntityProvider } from '../../../__testUtils__/TestEntityProvider';
import { until } from '../../../__testUtils__/until';
import { migrateDatabase } from '../../../database/migrateDatabase';
import operatingModelPlugin from '../../../index';
import { authWithActors } from './authWithActors';
import { TestPolicy } from './TestPolicy';

/** Requests in the name of one user. */
export interface RestCaller {
  get(path: string): Test;
  post(path: string): Test;
  /** Invokes an action of the plugin. */
  action(id: string, input: object): Test;
  /** What the catalog itself shows, as sorted references. */
  catalog(kinds: string[]): Promise<string[]>;
}

/** A running backend and what is behind it. */
export interface RestBackend {
  /** Requests in the name of a user of the default namespace. */
  as: (user: string) => RestCaller;
  policy: TestPolicy;
  provider: TestEntityProvider;
  server: Server;
  stop: () => Promise<void>;
  /** The databases of all plugins. */
  kept: ReadonlyMap<string, Knex>;
  /** The database of the plugin, by a connection of its own where the plugin has another one. */
  knex: Knex;
}

/**
 * The plugin in a real backend: a real catalog that holds the entities, a real permission backend, a real database.
 * Returns when all of the catalog is evaluated.
 */
export async function startRest(options: {
  databases: TestDatabases;
  databaseId: TestDatabaseId;
  entities: Entity[];
  /** How many entities the plugin will have evaluated then. */
  evaluated: number;
  /** Seconds to wait for that, at most. */
  patience?: number;
  config?: JsonObject;
  /** Set where the catalog is to count as fresh, until it is filled. */
  fresh?: boolean;
  /** The databases of a backend that was stopped, which goes on with them. */
  kept?: ReadonlyMap<string, Knex>;
  /** Further services and plugins. */
  features?: BackendFeature[];
  /** Makes another connection to the database of the plugin, for the plugin alone. */
  connect?: (knex: Knex) => Knex;
  /** Who is believed to be who; the test tokens where undefined. */
  auth?: BackendFeature;
  /** The header with the token of a user; a test token where undefined. */
  authorization?: (user: string) => string;
}): Promise<RestBackend> {
  const { databases, databaseId, evaluated, config, features = [] } = options;
  const {
    auth = authWithActors,
    authorization = (user: string) =>
      mockCredentials.user.header(`user:default/${user}`),
  } = options;
  const kept = new Map<string, Knex>(options.kept);
  // The real service of credentials keeps keys of each plugin.
  const withKeys = options.auth ? ['permission'] : [];
  for (const pluginId of ['catalog', 'operating-model', ...withKeys]) {
    if (!kept.has(pluginId)) {
      kept.set(pluginId, await databases.init(databaseId));
    }
  }
  const knex = kept.get('operating-model')!;
  await migrateDatabase(
    { getClient: async () => knex, migrations: { skip: false } },
    knex,
  );
  if (!options.fresh) {
    await markFilled(knex);
  }
  kept.set('operating-model', options.connect?.(knex) ?? knex);
  const policy = new TestPolicy();
  const provider = new TestEntityProvider(options.entities);
  const backend = await startTestBackend({
    features: [
      operatingModelPlugin,
      catalogPlugin,
      catalogModule,
      provider.module(),
      permissionPlugin,
      policy.module(),
      permissionsServiceFactory,
      auth,
      httpAuthServiceFactory,
      createServiceFactory({
        service: coreServices.database,
        deps: { plugin: coreServices.pluginMetadata },
        factory: ({ plugin }) => ({
          getClient: async () => kept.get(plugin.getId())!,
        }),
      }),
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true }, ...config },
      }),
      mockServices.rootSystemMetadata.factory(),
      ...features,
    ],
  });

  const as = (user: string): RestCaller => {
    const header = authorization(user);
    return {
      get: (path: string) =>
        request(backend.server)
          .get(`/api/operating-model/v1${path}`)
          .set('authorization', header),
      post: (path: string) =>
        request(backend.server)
          .post(`/api/operating-model/v1${path}`)
          .set('authorization', header),
      action: (id: string, input: object) =>
        request(backend.server)
          .post(
            `/api/operating-model/.backstage/actions/v1/actions/${id}/invoke`,
          )
          .set('authorization', header)
          .send(input),
      catalog: async (kinds: string[]) => {
        const { body } = await request(backend.server)
          .get('/api/catalog/entities/by-query')
          .query({
            limit: 500,
            filter: kinds.map(kind => `kind=${kind}`),
          })
          .set('authorization', header);
        return body.items
          .map(({ kind, metadata }: Entity) =>
            `${kind}:${metadata.namespace ?? 'default'}/${
              metadata.name
            }`.toLowerCase(),
          )
          .sort();
      },
    };
  };
  let seen: string[] = [];
  await until(async () => {
    const { body } = await as('admin').get('/entities?limit=200');
    seen = body.items?.map(({ entityRef }: { entityRef: string }) => entityRef);
    return body.totalItems === evaluated;
  }, options.patience ?? 60).catch(error => {
    throw new Error(`${error.message}; there are only ${seen}`);
  });
  return {
    as,
    policy,
    provider,
    kept,
    server: backend.server,
    stop: () => backend.stop(),
    knex,
  };
}
