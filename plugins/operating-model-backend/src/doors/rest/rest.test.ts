import { TestDatabases } from '@backstage/backend-test-utils';
import {
  entityAnswerSchema,
  entityPageSchema,
  modelAnswerSchema,
  modelPageSchema,
  operatingModelRoutes,
  summarySchema,
  type EntityPage,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import request from 'supertest';
import { restEntities } from './__testUtils__/restEntities';
import { startRest } from './__testUtils__/startRest';
import { fewestStatementsOf, statementsOf } from './__testUtils__/statementsOf';

jest.setTimeout(180_000);

describe('REST', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: Awaited<ReturnType<typeof startRest>>;
    let get: ReturnType<typeof rest.as>['get'];

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: restEntities(),
        evaluated: 12,
      });
      get = rest.as('admin').get;
    });
    afterAll(() => rest.stop());

    const page = async (query: string): Promise<EntityPage> => {
      const { body, status } = await get(`/entities?${query}`);
      expect([query, status]).toEqual([query, 200]);
      return entityPageSchema.parse(body);
    };
    const names = ({ items }: EntityPage) =>
      items.map(({ entityRef }) => entityRef.split('/')[1]);

    it('answers who owns an entity, at which tier, how it escalates, and where each answer stands', async () => {
      const { body, headers } = await get(
        '/entities/Component/Default/BILLING',
      );
      expect(entityAnswerSchema.strict().parse(body)).toEqual(body);
      expect(headers['cache-control']).toBe('private, no-cache');
      expect(body).toMatchObject({
        entityRef: 'component:default/billing',
        timeZone: 'Europe/Berlin',
        described: true,
        owner: {
          state: 'valid',
          value: { entityRef: 'group:default/leads' },
          source: { kind: 'spec', path: 'spec.owner' },
        },
        roles: {
          triage: { source: { kind: 'fallback' } },
          deputy: { state: 'missing' },
        },
        supportTier: {
          state: 'valid',
          value: { id: 'gold', coverage: '24x7' },
          source: {
            kind: 'annotation',
            path: 'metadata.annotations["operating-model.io/support-tier"]',
          },
        },
        responseTargets: [
          { severity: 'sev1', title: 'Critical', target: { value: 'PT15M' } },
        ],
        escalationPath: {
          value: {
            steps: [
              { notify: { rotation: 'first', channel: '#first' } },
              { notify: { entityRef: 'group:default/leads' }, after: 'PT5M' },
            ],
          },
        },
        releaseCadence: { value: 'weekly', source: { kind: 'model-default' } },
        model: {
          state: 'valid',
          value: {
            entityRef: 'operatingmodel:default/suite',
            status: 'adopted',
            version: '1.0.0',
          },
        },
      });
      // Whoever is on call depends on the day; either of the two is in the catalog.
      const { now, next } = body.onCall;
      expect(
        [now, next]
          .flatMap(({ value }) => value)
          .map(({ party }) => party.entityRef)
          .sort(),
      ).toEqual(['user:default/ana', 'user:default/bo']);
      expect(now.value).toHaveLength(1);
      expect(now.value[0].until).toBe(next.value[0].from);
      expect(body.releaseCadence.streams[0].next.length).toBeGreaterThan(3);
      expect(body.standing.own.error).toBe(
        body.findings.filter(
          ({
            severity,
            subject,
          }: {
            severity: string;
            subject: { entityRef: string };
          }) =>
            severity === 'error' &&
            subject.entityRef === 'component:default/billing',
        ).length,
      );
    });

    it('reads an entity with two statements', async () => {
      await get('/entities/component/default/billing');
      expect(
        await fewestStatementsOf(rest.knex, () =>
          get('/entities/component/default/billing'),
        ),
      ).toEqual([
        expect.stringContaining('entity_details'),
        expect.stringContaining('parties'),
      ]);
    });

    it.each([
      ['kind=component', 6],
      ['kind=API&kind=Resource', 2],
      ['owner=leads&kind=component', 4],
      ['owner=group:default/gone', 1],
      ['owner=leads&owner=accounts', 11],
      ['party=user:default/ana', 1],
      ['party=user:default/ana&role=triage', 1],
      ['party=user:default/ana&role=support', 0],
      ['party=user:default/ana&role=support&role=triage', 1],
      ['party=leads&role=deputy', 0],
      ['tier=gold', 1],
      ['cadence=weekly&kind=component', 6],
      ['system=workspace', 5],
      ['system=system:default/workspace&kind=component', 2],
      ['finding=owner.unresolved', 1],
      ['finding=owner.unresolved&finding=deputy.none&kind=component', 6],
      ['model=suite', 11],
      ['q=sign-in', 1],
      ['q=SIGN-IN', 1],
      ['q=component:default', 6],
      ['q=100%25', 1],
      ['q=%25_', 1],
      ['q=_done!', 1],
      ['q=%27%22%3B--', 0],
      ['q=%C3%96FFN', 1],
      ['system=workspace&owner=leads&tier=gold&q=bill', 1],
      ['system=no-such', 0],
    ])('filters by %s', async (query, expected) => {
      const { items, totalItems } = await page(query);
      expect([items.length, totalItems]).toEqual([expected, expected]);
    });

    it('shows of each entity what it was filtered by', async () => {
      const [row] = (await page('q=tour')).items;
      expect(row).toEqual({
        entityRef: 'component:default/tour',
        kind: 'component',
        owner: 'group:default/gone',
        system: 'system:default/onboarding',
        supportTier: { state: 'invalid', id: expect.any(String) },
        releaseCadence: 'weekly',
        model: 'operatingmodel:default/suite',
        standing: {
          state: 'wrong',
          own: expect.objectContaining({ error: expect.any(Number) }),
          parts: { error: 0, warning: 0, info: 0, unknown: 0 },
        },
        codes: expect.arrayContaining([
          'annotation.invalid',
          'owner.unresolved',
          'tier.unknown',
        ]),
        evaluatedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      });
    });

    it('sorts by name, by findings with the worst first, and by tier with none last', async () => {
      expect(names(await page('kind=component'))).toEqual([
        'progress-2',
        'progress',
        'billing',
        'sign-in',
        'tour',
        'umlaut',
      ]);
      const worst = (await page('sort=-findings')).items.map(
        ({ kind, standing: { own, parts }, title, entityRef }) => [
          // What is said of the parts of a model has the model as its subject.
          ...(['error', 'warning', 'info'] as const).map(
            severity =>
              -own[severity] -
              (kind === 'operatingmodel' ? parts[severity] : 0),
          ),
          title ?? entityRef.split('/')[1],
        ],
      );
      const numbers = worst.map(row => row.slice(0, 3).join());
      expect(numbers).toEqual(
        [...worst]
          .sort((one, other) => {
            for (let index = 0; index < 3; index += 1) {
              if (one[index] !== other[index]) {
                return Number(one[index]) - Number(other[index]);
              }
            }
            return 0;
          })
          .map(row => row.slice(0, 3).join()),
      );
      for (const sort of ['tier', '-tier']) {
        const tiers = (await page(`sort=${sort}`)).items.map(
          ({ supportTier }) => supportTier?.id,
        );
        expect(tiers[tiers.length - 1]).toBeUndefined();
        expect(tiers[0]).toBe(sort === 'tier' ? 'gold' : 'silver');
      }
    });

    it.each(['name', '-name', 'findings', '-findings', 'tier', '-tier'])(
      'pages by %s there and back, each row once, with one total',
      async sort => {
        const whole = names(await page(`sort=${sort}&limit=200`));
        expect(whole).toHaveLength(12);
        const forwards: string[][] = [];
        let cursor: string | undefined;
        let last: EntityPage;
        do {
          last = await page(
            `sort=${sort}&limit=5${cursor ? `&cursor=${cursor}` : ''}`,
          );
          expect(last.totalItems).toBe(12);
          forwards.push(names(last));
          cursor = last.pageInfo.nextCursor;
        } while (cursor);
        expect(forwards.map(({ length }) => length)).toEqual([5, 5, 2]);
        expect(forwards.flat()).toEqual(whole);

        const backwards: string[][] = [];
        cursor = last.pageInfo.prevCursor;
        while (cursor) {
          last = await page(`sort=${sort}&limit=5&cursor=${cursor}`);
          backwards.unshift(names(last));
          cursor = last.pageInfo.prevCursor;
        }
        expect(backwards).toEqual(forwards.slice(0, 2));
        expect(last.pageInfo.nextCursor).toBeDefined();
      },
    );

    it('counts per owner, tier and system', async () => {
      for (const groupBy of ['owner', 'tier', 'system']) {
        const { body } = await get(`/summary?groupBy=${groupBy}`);
        const { items } = summarySchema.parse(body);
        expect(items.reduce((sum, { entities }) => sum + entities, 0)).toBe(12);
        expect(body.totalItems).toBe(items.length);
        expect(items[0].entities).toBeGreaterThanOrEqual(
          items[items.length - 1].entities,
        );
      }
    });

    it('answers the models, and one of them with its rotation and the people in it', async () => {
      const models = modelPageSchema.parse((await get('/models')).body);
      expect(models).toMatchObject({
        totalItems: 1,
        items: [
          {
            entityRef: 'operatingmodel:default/suite',
            state: 'valid',
            status: 'adopted',
            entities: 11,
            owner: { entityRef: 'group:default/leads' },
            appliesTo: ['domain:default/cloud'],
          },
        ],
      });
      const { stale: _, ...row } = models.items[0];
      const { body } = await get('/models/default/suite');
      expect(() => modelAnswerSchema.strict().parse(body)).not.toThrow();
      expect(body).toMatchObject({
        ...row,
        spec: { status: 'adopted' },
        parties: { 'group:default/leads': {} },
        parts: {
          problems: { items: [], totalItems: 0 },
          rotations: {
            items: [{ id: 'first', owner: 'group:default/accounts' }],
            totalItems: 1,
            names: {
              parties: { 'group:default/accounts': {} },
              rotations: {
                first: {
                  rotation: 'first',
                  now: [{ entityRef: expect.stringMatching(/^user:/) }],
                  until: expect.stringMatching(/T10:00:00\+0[12]:00$/),
                  next: [
                    { party: { entityRef: expect.stringMatching(/^user:/) } },
                  ],
                },
              },
            },
          },
        },
      });
    });

    it.each([
      [
        'knid=component',
        'Unknown query parameter "knid" (did you mean "kind"?): allowed are kind, owner, party, below, role, tier, cadence, system, finding, model, q, sort, cursor, limit',
      ],
      ['__proto__=x', 'Unknown query parameter "__proto__": allowed are kind,'],
      ['kind[a]=x', 'Unknown query parameter "kind[a]": allowed are kind,'],
      ['limit=0', '"limit" cannot be "0": at least 1 is expected'],
      ['limit=-1', '"limit" cannot be "-1": at least 1 is expected'],
      ['limit=1e9', '"limit" cannot be "1e9": at most 200 is expected'],
      ['limit=NaN', '"limit" cannot be "NaN": a number is expected'],
      ['limit=1.5', '"limit" cannot be "1.5": a whole number is expected'],
      ['limit=5&limit=6', '"limit" cannot be "2 values": a number is expected'],
      [
        'sort=nmae',
        '"sort" cannot be "nmae" (did you mean "name"?): one of name, -name,',
      ],
      [
        'party=leads&role=suport',
        '"role" cannot be "suport" (did you mean "support"?): one of owner,',
      ],
      ['role=support', 'name the party in "party" too'],
      ['owner=a/b/c', '"owner" cannot be "a/b/c": a reference such as group:'],
      ['owner=', '"owner" cannot be "": at least 1 characters are expected'],
      ['q=%00', 'contains a character that no text in the catalog has'],
      ['q=%ED%A0%80%00', 'contains a character'],
      [`q=${'x'.repeat(201)}`, 'at most 200 characters are expected'],
      [
        Array(101).fill('tier=x').join('&'),
        '"tier" cannot be "101 values": at most 100 values are expected',
      ],
      ['cursor=', 'is not one that this server gave'],
      ['cursor=abc', 'is not one that this server gave'],
      [
        `cursor=${Buffer.from('{"of":"x","at":[1],"total":1}').toString(
          'base64url',
        )}`,
        'belongs to a request with other filters or another sort',
      ],
    ])('says what is wrong with ?%s', async (query, sentence) => {
      const { status, body } = await get(`/entities?${query}`);
      expect(status).toBe(400);
      expect(body.error).toEqual({
        name: 'InputError',
        message: expect.stringContaining(sentence),
      });
    });

    it('refuses a cursor that was changed, or belongs to another request', async () => {
      const { nextCursor } = (await page('limit=1')).pageInfo;
      const other = await get(
        `/entities?limit=1&sort=tier&cursor=${nextCursor}`,
      );
      expect(other.status).toBe(400);
      const content = JSON.parse(
        Buffer.from(String(nextCursor), 'base64url').toString(),
      );
      for (const at of [[5], ['a', 'b'], [null], [{}], ['\0'], []]) {
        const forged = Buffer.from(JSON.stringify({ ...content, at })).toString(
          'base64url',
        );
        const { status } = await get(`/entities?limit=1&cursor=${forged}`);
        expect([at, status]).toEqual([at, 400]);
      }
    });

    it.each([
      ['/summary', '"groupBy" is missing: one of owner, tier, system'],
      ['/summary?groupBy=check', 'one of owner, tier, system is expected'],
      ['/models?kind=x', 'Unknown query parameter "kind": allowed are cursor'],
      ['/models/default/suite?x=1', 'this route takes none'],
      [`/entities/component/default/${'x'.repeat(64)}`, 'at most 63 char'],
      ['/entities/component/default/%00', 'contains a character'],
      ['/entities/component/default/%E0%A4%A', 'Failed to decode param'],
    ])('says what is wrong with %s', async (path, sentence) => {
      const { status, body } = await get(path);
      expect(status).toBe(400);
      expect(body.error.message).toContain(sentence);
    });

    it('tells a caller nothing of what goes wrong inside', async () => {
      await rest.knex.schema.renameTable('entity_details', 'elsewhere');
      try {
        const { status, body } = await get(
          '/entities/component/default/billing',
        );
        expect(status).toBe(500);
        expect(body.error).toEqual({
          name: 'Error',
          message: expect.stringMatching(
            /^The request failed; the log says why \([0-9a-f-]{36}\)$/,
          ),
        });
      } finally {
        await rest.knex.schema.renameTable('elsewhere', 'entity_details');
      }
    });

    it('writes nothing when it reads', async () => {
      const statements = await statementsOf(rest.knex, async () => {
        for (const path of [
          '/entities?sort=tier&q=a&party=leads&finding=deputy.none',
          '/entities/component/default/billing',
          '/entities/component/default/billing/runbooks/none',
          '/summary?groupBy=owner',
          '/models',
          '/models/default/suite',
          '/openapi.json',
        ]) {
          await get(path);
        }
      });
      expect(
        statements.filter(sql => /\b(insert|update|delete)\b/i.test(sql)),
      ).toEqual([]);
      expect(statements.length).toBeGreaterThan(5);
    });

    it('lets nobody in without credentials', async () => {
      for (const { method, path } of [
        ...Object.values(operatingModelRoutes),
        { method: 'get', path: '/openapi.json' } as const,
        { method: 'get', path: '/no-such-route' } as const,
      ]) {
        const { status } = await request(rest.server)[method](
          `/api/operating-model/v1${path.replace(/\{\w+\}/g, 'x')}`,
        );
        expect([path, status]).toEqual([path, 401]);
      }
    });

    it('describes itself', async () => {
      const { body } = await get('/openapi.json');
      expect(body).toMatchObject({ openapi: '3.1.0' });
      expect(
        Object.entries<object>(body.paths).flatMap(([path, methods]) =>
          Object.keys(methods).map(method => `${method} ${path}`),
        ),
      ).toEqual(
        Object.values(operatingModelRoutes).map(
          ({ method, path }) => `${method} ${path}`,
        ),
      );
    });
  });

  it('is documented as it is', () => {
    expect(() =>
      execFileSync(
        process.execPath,
        [
          '-r',
          '@backstage/cli/config/nodeTransform.cjs',
          'scripts/generate.ts',
          '--check',
        ],
        { cwd: resolve(__dirname, '../../..'), stdio: 'pipe' },
      ),
    ).not.toThrow();
  });
});
