import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import type { JsonObject } from '@backstage/types';
import catalogModule from '@cloud-suite/backstage-plugin-catalog-backend-module-operating-model';
import type { Knex } from 'knex';
import request from 'supertest';
import operatingModelPlugin from '.';
import { entity, suiteEntities } from './__testUtils__/suiteEntities';
import { TestEntityProvider } from './__testUtils__/TestEntityProvider';
import { until } from './__testUtils__/until';

jest.setTimeout(120_000);

describe('operatingModelPlugin, over a real catalog', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  /** Databases that outlive a backend, as those on a disk do. */
  async function keptDatabases(databaseId: TestDatabaseId) {
    const kept = new Map<string, Knex>();
    for (const pluginId of ['catalog', 'operating-model']) {
      kept.set(pluginId, await databases.init(databaseId));
    }
    return createServiceFactory({
      service: coreServices.database,
      deps: { plugin: coreServices.pluginMetadata },
      factory: ({ plugin }) => ({
        getClient: async () => kept.get(plugin.getId())!,
      }),
    });
  }

  async function start(
    provider: TestEntityProvider,
    database: Awaited<ReturnType<typeof keptDatabases>>,
    operatingModel: JsonObject = {},
  ) {
    const backend = await startTestBackend({
      features: [
        operatingModelPlugin,
        catalogPlugin,
        catalogModule,
        provider.module(),
        database,
        mockServices.rootConfig.factory({ data: { operatingModel } }),
        mockServices.rootSystemMetadata.factory(),
      ],
    });
    const path = (name: string) =>
      `/api/operating-model/v1/entities/component/default/${name}`;
    return {
      stop: () => backend.stop(),
      get: (name: string) => request(backend.server).get(path(name)),
      refresh: (name: string) =>
        request(backend.server).post(`${path(name)}/refresh`),
      list: () =>
        request(backend.server).get('/api/operating-model/v1/entities'),
    };
  }

  function signIn(tier: string) {
    return entity(
      'Component',
      'sign-in',
      {
        owner: 'accounts',
        system: 'workspace',
        type: 'service',
        lifecycle: 'production',
      },
      { 'support-tier': tier },
    );
  }

  /** What this catalog wants of its entities. */
  function catalogEntities(...changes: ReturnType<typeof entity>[]) {
    const entities = new Map(
      [...suiteEntities(), ...changes].map(each => [
        `${each.kind}/${each.metadata.name}`,
        each,
      ]),
    );
    return [...entities.values()].map(each => ({
      ...each,
      spec: {
        ...(each.kind !== 'OperatingModel' && { lifecycle: 'production' }),
        ...(each.kind === 'API' && { type: 'openapi', definition: 'none' }),
        ...(each.kind === 'Resource' && { type: 'database' }),
        ...each.spec,
      },
    }));
  }

  it.each(databases.eachSupportedId())(
    'evaluates the catalog by itself, an edit on demand, and after a restart what was edited meanwhile, %p',
    async databaseId => {
      const provider = new TestEntityProvider(catalogEntities());
      const database = await keptDatabases(databaseId);
      const first = await start(provider, database);
      await until(async () => (await first.list()).body.totalItems === 9, 60);
      expect((await first.get('sign-in')).body).toMatchObject({
        owner: {
          state: 'valid',
          value: { entityRef: 'group:default/accounts' },
        },
        supportTier: { state: 'valid', value: { id: 'silver' } },
        model: { value: { entityRef: 'operatingmodel:default/suite' } },
      });

      await provider.set(catalogEntities(signIn('gold')));
      expect((await first.refresh('sign-in')).body).toMatchObject({
        catalogRefresh: 'requested',
      });
      await until(
        async () =>
          (await first.get('sign-in')).body.supportTier?.value?.id === 'gold',
        15,
      );
      await first.stop();

      const restarted = new TestEntityProvider(
        catalogEntities(signIn('silver')).filter(
          ({ metadata }) => metadata.name !== 'tour',
        ),
      );
      const second = await start(restarted, database);
      expect((await second.get('sign-in')).status).toBe(200);
      await until(
        async () =>
          (await second.get('sign-in')).body.supportTier?.value?.id ===
          'silver',
        15,
      );
      await until(async () => (await second.get('tour')).status === 404);
      await second.stop();
    },
  );

  it('evaluates the kinds and namespaces that configuration names', async () => {
    const provider = new TestEntityProvider([
      ...catalogEntities(),
      {
        ...signIn('gold'),
        metadata: { name: 'elsewhere', namespace: 'lab' },
      },
    ]);
    const backend = await start(provider, await keptDatabases('SQLITE_3'), {
      kinds: ['Component', 'System'],
      namespaces: ['default'],
    });
    await until(async () => (await backend.list()).body.totalItems > 0);
    await until(async () => (await backend.get('tour')).status === 200);
    expect(
      (await backend.list()).body.items.map(
        ({ entityRef }: { entityRef: string }) => entityRef,
      ),
    ).toEqual([
      'component:default/billing',
      'system:default/onboarding',
      'component:default/sign-in',
      'component:default/tour',
      'system:default/workspace',
    ]);
    await backend.stop();
  });

  it.each([
    [{ kinds: [] }, 'operatingModel.kinds: '],
    [{ kind: ['Component'] }, 'operatingModel: Unrecognized key: "kind"'],
    [{ scorecards: [] }, 'operatingModel: Unrecognized key: "scorecards"'],
    [
      { annotationAliases: { 'acme.com/tier': 'tier' } },
      'operatingModel.annotationAliases.acme.com/tier: ',
    ],
    [
      { rules: { 'runbook.none': { enabled: 'no' } } },
      'operatingModel.rules.runbook.none.enabled: ',
    ],
    [
      { rules: { 'runbook.missing-link': {} } },
      'operatingModel.rules.runbook.missing-link: There is no such rule',
    ],
    [
      { rules: { 'runbook.none': { parameters: { days: 3 } } } },
      'operatingModel.rules.runbook.none.parameters.days: ',
    ],
    [
      { rules: { 'model.past-revisit': { kinds: ['Component'] } } },
      'operatingModel.rules.model.past-revisit.kinds: The rule is asked of operating models alone',
    ],
    [{ schedule: { frequency: 'often' } }, 'operatingModel.schedule: '],
  ])('does not start with %j, and says where', async (config, sentence) => {
    await expect(
      start(
        new TestEntityProvider([]),
        await keptDatabases('SQLITE_3'),
        config as JsonObject,
      ),
    ).rejects.toThrow(sentence);
  });
});
