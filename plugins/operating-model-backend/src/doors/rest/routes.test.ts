import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import {
  OperatingModelClient,
  operatingModelPaths,
  type OperatingModelRouteName,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Router } from 'express';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { routeEntities } from './__testUtils__/routeEntities';
import { startRest, type RestBackend } from './__testUtils__/startRest';

jest.setTimeout(180_000);

/** The routers that the plugin mounts: the plugin keeps them to itself, so they are noted on the way. */
const mockMounted: Router[] = [];
jest.mock('./createRouter', () => {
  const { createRouter } =
    jest.requireActual<typeof import('./createRouter')>('./createRouter');
  return {
    createRouter: async (options: Parameters<typeof createRouter>[0]) => {
      const router = await createRouter(options);
      mockMounted.push(router);
      return router;
    },
  };
});

const BILLING = 'component:default/billing';
const MODEL = 'operatingmodel:default/suite';
const RUNBOOK = '# Restart it\n\nGrüße';
/** Has a sign that a query without encoding would turn into a blank. */
const REPORTED = '2026-11-28T19:00:00+01:00';
const UNKNOWN_WORDS = 'a smell of "smoke" & fire';

const names = Object.keys(operatingModelPaths) as OperatingModelRouteName[];

interface Case {
  ask: (client: OperatingModelClient) => Promise<object>;
  /** What the answer must have in it. */
  answer: object;
}

/** A question by each method of the client, and what is answered. */
const CASES: { [Name in OperatingModelRouteName]: Case } = {
  listEntities: {
    ask: client =>
      client.listEntities({
        owner: ['leads', 'accounts'],
        kind: ['system'],
        sort: '-name',
      }),
    answer: {
      items: [
        { entityRef: 'system:default/workspace' },
        { entityRef: 'system:default/onboarding' },
      ],
      totalItems: 2,
    },
  },
  getEntity: {
    ask: client => client.getEntity(BILLING),
    answer: {
      entityRef: BILLING,
      supportTier: { state: 'valid', value: { id: 'gold' } },
    },
  },
  listFindings: {
    ask: client =>
      client.listFindings('component:default/tour', { severity: 'error' }),
    answer: {
      items: expect.arrayContaining([
        expect.objectContaining({ code: 'owner.unresolved' }),
      ]),
      totalItems: expect.any(Number),
    },
  },
  refreshEntity: {
    ask: client => client.refreshEntity(BILLING),
    answer: { entityRef: BILLING, catalogRefresh: 'requested' },
  },
  getRunbook: {
    ask: client => client.getRunbook('component:guided', 'runbook'),
    answer: { text: RUNBOOK },
  },
  getSummary: {
    ask: client => client.getSummary('tier'),
    answer: {
      items: expect.arrayContaining([
        expect.objectContaining({ key: 'gold', entities: 1 }),
      ]),
    },
  },
  listIssueClasses: {
    ask: client => client.listIssueClasses({ q: 'PASSWORD' }),
    answer: {
      items: [
        {
          id: 'lock-out',
          title: 'Somebody cannot get in',
          words: ['password'],
          model: { entityRef: MODEL, title: 'suite' },
          queue: { id: 'accounts', title: 'Accounts' },
        },
      ],
      totalItems: 1,
    },
  },
  listModels: {
    ask: async client => {
      const first = await client.listModels({ limit: 3 });
      const cursor = first.pageInfo.nextCursor;
      return [first, await client.listModels({ limit: 3, cursor })];
    },
    answer: [
      {
        items: [
          { entityRef: 'operatingmodel:default/coming' },
          { entityRef: 'operatingmodel:default/other' },
          { entityRef: 'operatingmodel:default/past' },
        ],
      },
      { items: [{ entityRef: MODEL }] },
    ],
  },
  getModel: {
    ask: client => client.getModel('suite'),
    answer: {
      entityRef: MODEL,
      state: 'valid',
      spec: { status: 'adopted' },
      parts: {
        queues: { items: [{ id: 'accounts' }, { id: 'bills' }], totalItems: 2 },
        rotations: { names: { rotations: { first: { rotation: 'first' } } } },
      },
    },
  },
  listModelParts: {
    ask: async client => {
      const first = await client.listModelParts('suite', 'queues', {
        limit: 1,
      });
      const cursor = first.pageInfo.nextCursor;
      return [
        first,
        await client.listModelParts('suite', 'queues', { cursor }),
      ];
    },
    answer: [
      { items: [{ id: 'accounts' }], totalItems: 2 },
      { items: [{ id: 'bills' }], totalItems: 2 },
    ],
  },
  previewModel: {
    ask: client => client.previewModel(secondVersion()),
    answer: {
      entityRef: MODEL,
      valid: true,
      versionBefore: '1.0.0',
      versionAfter: '2.0.0',
    },
  },
  getDecision: {
    ask: client => client.getDecision('suite', 'lock'),
    answer: {
      id: 'lock',
      question: 'Lock it?',
      accountable: [{ entityRef: 'user:default/bo', state: 'known' }],
    },
  },
  listDecisions: {
    ask: client => client.listDecisions({ model: 'suite', area: ['accounts'] }),
    answer: { items: [{ id: 'lock', area: { id: 'accounts' } }] },
  },
  getCoverage: {
    ask: client => client.getCoverage({ model: 'suite', areaKind: 'release' }),
    answer: {
      clarity: { decisions: 1, clear: 0 },
      models: [{ entityRef: MODEL, version: '1.0.0' }],
      areas: { items: [{ id: 'all', kind: 'release' }], totalItems: 1 },
    },
  },
  getLoad: {
    ask: client => client.getLoad({ model: 'suite', party: 'accounts' }),
    answer: {
      parties: {
        items: [
          {
            party: { entityRef: 'group:default/accounts' },
            queues: { owner: 1 },
          },
        ],
        totalItems: 1,
      },
      sum: { queues: { owner: 1 } },
    },
  },
  listLoad: {
    ask: client => client.listLoad('areas', { model: 'suite' }),
    answer: {
      items: expect.arrayContaining([expect.objectContaining({ id: 'all' })]),
    },
  },
  getTeam: {
    ask: client => client.getTeam('accounts', { below: 'true' }),
    answer: {
      entityRef: 'group:default/accounts',
      failing: { items: expect.any(Array) },
      queues: { totalItems: 2 },
      load: { sum: { queues: { owner: 2 } } },
    },
  },
  getPerson: {
    ask: client => client.getPerson('ana'),
    answer: {
      entityRef: 'user:default/ana',
      title: 'Ana',
      onCall: { items: [{ rotation: 'first', model: { entityRef: MODEL } }] },
    },
  },
  getRoute: {
    ask: client =>
      client.getRoute({
        entityRef: BILLING,
        issueClass: 'lock-out',
        severity: 'sev1',
        reportedAt: REPORTED,
      }),
    answer: {
      takenBy: { entityRef: 'group:default/accounts' },
      clockStartsAt: REPORTED,
      respondBy: '2026-11-28T19:15:00+01:00',
    },
  },
  recordOffModel: {
    ask: client =>
      client.recordOffModel({ words: UNKNOWN_WORDS, entityRef: BILLING }),
    answer: { words: UNKNOWN_WORDS, entityRef: BILLING, model: MODEL },
  },
};

describe('the table of routes', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: RestBackend;
    let folder: string;
    let client: OperatingModelClient;
    let asked: { method?: string; path: string }[];

    beforeAll(async () => {
      mockMounted.length = 0;
      folder = await mkdtemp(join(tmpdir(), 'routes-'));
      await writeFile(join(folder, 'restart.md'), RUNBOOK);
      await writeFile(join(folder, 'guided.yaml'), stringify(guided()));
      rest = await startRest({
        databases,
        databaseId,
        entities: routeEntities(),
        evaluated: 16,
        config: {
          catalog: {
            locations: [{ type: 'file', target: join(folder, 'guided.yaml') }],
          },
        },
      });
      const { port } = rest.server.address() as AddressInfo;
      const authorization = mockCredentials.user.header('user:default/admin');
      client = new OperatingModelClient({
        discoveryApi: {
          getBaseUrl: async pluginId =>
            `http://localhost:${port}/api/${pluginId}`,
        },
        fetchApi: {
          fetch: async (input, init) => {
            const { pathname } = new URL(String(input));
            asked.push({ method: init?.method, path: pathname });
            return fetch(input, {
              ...init,
              headers: { ...init?.headers, authorization },
            });
          },
        },
      });
    });
    beforeEach(() => {
      asked = [];
    });
    afterAll(async () => {
      await rest?.stop();
      await rm(folder, { recursive: true });
    });

    it('is what the backend mounts, beside the document that describes it', () => {
      expect(mockMounted).toHaveLength(1);
      expect(routesOf(mockMounted[0]).sort()).toEqual(
        [
          ...Object.values(operatingModelPaths).map(
            ({ method, path }) => `${method} ${path}`,
          ),
          'get /openapi.json',
        ].sort(),
      );
    });

    it.each(names)('leads the client to what is asked for: %s', async name => {
      const { ask, answer } = CASES[name];
      const { method, path } = operatingModelPaths[name];
      expect(await ask(client)).toMatchObject(answer);
      expect(asked).toContainEqual({
        method: method.toUpperCase(),
        path: expect.stringMatching(
          new RegExp(
            `^/api/operating-model/v1${path.replace(/\{\w+\}/g, '[^/]+')}$`,
          ),
        ),
      });
    });

    it('has the client throw what the backend says', async () => {
      const error = await client
        .getEntity('component:default/no-such')
        .catch(thrown => thrown);
      expect(error).toBeInstanceOf(ResponseError);
      expect(error).toMatchObject({
        statusCode: 404,
        cause: {
          name: 'NotFoundError',
          message: expect.stringMatching(
            /^Nothing to show for component:default\/no-such: /,
          ),
        },
      });
    });
  });
});

/** A component whose runbook is a file beside it. */
function guided() {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'guided',
      annotations: { 'operating-model.io/runbook': './restart.md' },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'nobody' },
  };
}

/** The file of the model with another version. */
function secondVersion(): string {
  const { apiVersion, kind, metadata, spec } = routeEntities().find(
    each => each.metadata.name === 'suite',
  )!;
  return stringify({
    apiVersion,
    kind,
    metadata,
    spec: { ...spec, version: '2.0.0' },
  });
}

/** What express keeps of a route, or of a router in a router. */
interface Layer {
  handle: { stack?: Layer[] };
  route?: { path: string; methods: { [method: string]: boolean } };
}

/** Method and path of every route of a router and of the routers in it, with parameters as the table writes them. */
function routesOf(router: { stack?: unknown[] }): string[] {
  return ((router.stack ?? []) as Layer[]).flatMap(({ handle, route }) =>
    route
      ? Object.keys(route.methods).map(
          method => `${method} ${route.path.replace(/:(\w+)/g, '{$1}')}`,
        )
      : routesOf(handle),
  );
}
