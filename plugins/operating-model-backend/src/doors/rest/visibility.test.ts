import { TestDatabases } from '@backstage/backend-test-utils';
import {
  foundIn,
  type EntityRow,
  type Finding,
  type Summary,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { EVALUATED_KINDS, restEntities } from './__testUtils__/restEntities';
import { startRest } from './__testUtils__/startRest';
import { rule, type ReadRule } from './__testUtils__/TestPolicy';

jest.setTimeout(180_000);

const owner = (...claims: string[]) => rule('IS_ENTITY_OWNER', { claims });
const kind = (...kinds: string[]) => rule('IS_ENTITY_KIND', { kinds });
const inSystem = (system: string) =>
  rule('HAS_SPEC', { key: 'system', value: system });
const named = (name: string) =>
  rule('HAS_METADATA', { key: 'name', value: name });
/** The sentence for what is absent and for what is hidden. */
const nothingToShow = (entityRef: string) =>
  `Nothing to show for ${entityRef}: the catalog has no such entity, you may not read it, or it was not evaluated yet`;

const GROUPS_AND_MODELS = kind('Group', 'User', 'OperatingModel');

/** Everything of the system `workspace` is hidden, in the words of another rule than those that become SQL. */
const WITHOUT_WORKSPACE: ReadRule = {
  not: {
    anyOf: [inSystem('workspace'), named('workspace')],
  },
};

/** Policies that become SQL, and those that only the catalog can answer. */
const POLICIES: [string, ReadRule][] = [
  ['an owner', owner('group:default/leads')],
  ['an owner in another case', owner('Group:Default/Leads')],
  ['no claims', owner()],
  ['an owner that the catalog does not know', owner('group:default/gone')],
  ['not an owner', { not: owner('group:default/leads') }],
  ['not any of no claims', { not: owner() }],
  ['kinds in any case', kind('component', 'API')],
  ['no kinds', kind()],
  ['any of', { anyOf: [owner('group:default/leads'), kind('System')] }],
  [
    'all of, with not',
    {
      allOf: [
        { not: { anyOf: [kind('Resource'), owner('group:default/gone')] } },
        { anyOf: [owner('group:default/accounts'), kind('Domain')] },
      ],
    },
  ],
  ['another rule', WITHOUT_WORKSPACE],
  [
    'another rule among those that become SQL',
    { allOf: [kind('Component'), { not: inSystem('workspace') }] },
  ],
];

const readRules = (...rules: ReadRule[]) => rules;

describe('what callers see', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: Awaited<ReturnType<typeof startRest>>;

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: restEntities(),
        evaluated: 12,
      });
    });
    afterAll(() => rest.stop());

    /** Each policy gets a user of its own, since what a user may read is kept for a while. */
    let users = 0;
    function userWith(reading: ReadRule): string {
      users += 1;
      const user = `reader-${users}`;
      rest.policy.reading.set(`user:default/${user}`, reading);
      return user;
    }

    async function listed(user: string, query = ''): Promise<EntityRow[]> {
      const { body, status } = await rest
        .as(user)
        .get(`/entities?limit=200${query}`);
      expect(status).toBe(200);
      expect(body.totalItems).toBe(body.items.length);
      return body.items;
    }

    const referencesOf = (rows: EntityRow[]) =>
      rows.map(({ entityRef }) => entityRef).sort();

    it.each(POLICIES)(
      'is what the catalog itself shows them: %s',
      async (_name, reading) => {
        const user = userWith(reading);
        const all = await rest.as('admin').catalog(EVALUATED_KINDS);
        const visible = await rest.as(user).catalog(EVALUATED_KINDS);

        const oneByOne = async () => {
          const readable: string[] = [];
          for (const entityRef of all) {
            const { status, body } = await rest
              .as(user)
              .get(`/entities/${entityRef.replace(':', '/')}`);
            expect([200, 404]).toContain(status);
            expect(body.error?.message ?? nothingToShow(entityRef)).toBe(
              nothingToShow(entityRef),
            );
            if (status === 200) {
              readable.push(entityRef);
            }
          }
          return readable;
        };
        // Once while no set of references is at hand, and once when there is one.
        expect(await oneByOne()).toEqual(visible);
        expect(referencesOf(await listed(user))).toEqual(visible);
        expect(await oneByOne()).toEqual(visible);

        const components = visible.filter((ref: string) =>
          ref.startsWith('component:'),
        );
        expect(referencesOf(await listed(user, '&kind=Component'))).toEqual(
          components,
        );
        const summary = await rest.as(user).get('/summary?groupBy=system');
        const counted: { entities: number }[] = summary.body.items;
        expect(counted.reduce((sum, { entities }) => sum + entities, 0)).toBe(
          visible.length,
        );
        const models = await rest.as(user).get('/models');
        expect(referencesOf(models.body.items)).toEqual(
          visible.filter((ref: string) => ref.startsWith('operatingmodel:')),
        );
      },
    );

    it('counts only what is visible, per owner, tier and system, and under each model', async () => {
      const user = userWith(WITHOUT_WORKSPACE);
      const rows = await listed(user);
      for (const [groupBy, keyOf] of [
        ['owner', (row: EntityRow) => row.owner],
        ['tier', (row: EntityRow) => row.supportTier?.id],
        ['system', (row: EntityRow) => row.system],
      ] as const) {
        const { body } = await rest.as(user).get(`/summary?groupBy=${groupBy}`);
        const expected = new Map<string, number>();
        for (const row of rows) {
          const key = keyOf(row) ?? '';
          expected.set(key, (expected.get(key) ?? 0) + 1);
        }
        expect(
          new Map(
            body.items.map((item: { key: string; entities: number }) => [
              item.key,
              item.entities,
            ]),
          ),
        ).toEqual(expected);
      }
      const [model] = (await rest.as(user).get('/models')).body.items;
      expect(model).toMatchObject({
        entityRef: 'operatingmodel:default/suite',
        entities: rows.filter(
          row => row.model === 'operatingmodel:default/suite',
        ).length,
      });
      const [all] = (await rest.as('admin').get('/models')).body.items;
      expect(all.entities).toBeGreaterThan(model.entities);
    });

    it('reads the counts ready-made where nothing is hidden, and they are right', async () => {
      const readyMade = await rest.as('admin').get('/summary?groupBy=tier');
      const live = await rest
        .as(userWith({ not: kind() }))
        .get('/summary?groupBy=tier');
      expect(readyMade.body).toEqual(live.body);
    });

    it('finds nothing by naming what is hidden, and tells nothing of it', async () => {
      const user = userWith(WITHOUT_WORKSPACE);
      expect(await listed(user, '&system=workspace')).toEqual([]);
      expect(await listed(user, '&q=sign-in')).toEqual([]);
      expect(await listed(user, '&owner=accounts')).toEqual([]);
      for (const path of [
        '/entities/component/default/sign-in',
        '/entities/component/default/sign-in/runbooks/runbook',
      ]) {
        const hidden = await rest.as(user).get(path);
        const absent = await rest
          .as(user)
          .get(path.replace('sign-in', 'no-such'));
        expect(hidden.status).toBe(404);
        expect(JSON.stringify(hidden.body)).toBe(
          JSON.stringify(absent.body).replaceAll('no-such', 'sign-in'),
        );
      }
    });

    it('leaves out who people are, and what a model says of itself, where those may not be read', async () => {
      const path = '/entities/component/default/progress';
      const whole = (await rest.as('admin').get(path)).body;
      expect(whole.roles.triage.value).toEqual({
        entityRef: 'user:default/ana',
        title: 'Ana',
        contacts: [
          {
            type: 'email',
            value: 'ana@example.com',
            url: 'mailto:ana@example.com',
          },
        ],
      });
      expect(whole.model.value).toMatchObject({ status: 'adopted' });

      for (const reading of readRules(kind('Component'), {
        allOf: [kind('Component'), { not: named('no-such') }],
      })) {
        const { body } = await rest.as(userWith(reading)).get(path);
        expect(body.roles.triage).toMatchObject({
          state: 'valid',
          source: { kind: 'annotation' },
        });
        expect(body.roles.triage.value).toEqual({
          entityRef: 'user:default/ana',
          contacts: [],
        });
        expect(body.model.value).toEqual({
          entityRef: 'operatingmodel:default/suite',
        });
        // What it inherits is its own.
        expect(body.supportTier.value.id).toBe('silver');
        expect(JSON.stringify(body)).not.toContain('ana@example.com');
      }
    });

    it('hides the parts of a model that concern only what is hidden, with the people in them', async () => {
      const path = '/models/default/suite';
      const areas = (body: {
        parts: { areas: { items: { id: string }[]; totalItems: number } };
      }) => {
        expect(body.parts.areas.totalItems).toBe(body.parts.areas.items.length);
        return body.parts.areas.items.map(({ id }) => id);
      };
      expect(areas((await rest.as('admin').get(path)).body)).toEqual([
        'accounts',
        'all',
      ]);
      for (const reading of readRules(WITHOUT_WORKSPACE, {
        anyOf: [GROUPS_AND_MODELS, owner('group:default/leads')],
      })) {
        const { body } = await rest.as(userWith(reading)).get(path);
        expect(areas(body)).toEqual(['all']);
        expect(body.parts.rotations.items).toHaveLength(1);
      }
      const { status } = await rest.as(userWith(kind('Component'))).get(path);
      expect(status).toBe(404);
    });

    it('neither shows nor counts findings about hidden parts of a model', async () => {
      const total = ({ own, parts }: EntityRow['standing']) =>
        foundIn(own) + foundIn(parts);
      const read = async (user: string) => {
        const model = (await rest.as(user).get('/models/default/suite')).body;
        const { items } = (await rest.as(user).get('/models')).body;
        const entity = (
          await rest.as(user).get('/entities/operatingmodel/default/suite')
        ).body;
        const list = (
          await rest
            .as(user)
            .get('/entities/operatingmodel/default/suite/findings')
        ).body;
        expect(list.totalItems).toBe(list.items.length);
        expect(total(items[0].standing)).toBe(list.totalItems);
        expect(model.standing).toEqual(items[0].standing);
        expect(entity.findings).toEqual(list.items);
        expect(entity.standing).toEqual(model.standing);
        const { items: rows } = (
          await rest.as(user).get('/entities?kind=OperatingModel')
        ).body;
        expect(rows[0].standing).toEqual(model.standing);
        const codes = new Set(list.items.map(({ code }: Finding) => code));
        expect(rows[0].codes).toEqual([...codes].sort());
        return list.items as Finding[];
      };
      const all = await read('admin');
      const isHidden = ({ subject }: Finding) =>
        subject.path?.startsWith('spec.areas[accounts]');
      expect(all.some(isHidden)).toBe(true);
      const user = userWith(WITHOUT_WORKSPACE);
      const seen = all.filter(finding => !isHidden(finding));
      expect(await read(user)).toEqual(seen);

      // Nor is the model found by what is wrong with a hidden part only.
      const [onlyHidden] = all
        .map(({ code }) => code)
        .filter(code => !seen.some(finding => finding.code === code));
      expect(onlyHidden).toBeDefined();
      const found = async (caller: string) =>
        (
          await rest
            .as(caller)
            .get(`/entities?kind=OperatingModel&finding=${onlyHidden}`)
        ).body.totalItems;
      expect([await found('admin'), await found(user)]).toEqual([1, 0]);

      // What is counted is what the rows say.
      const { items: rows } = (await rest.as(user).get('/entities?limit=200'))
        .body as { items: EntityRow[] };
      for (const groupBy of ['owner', 'tier', 'system'] as const) {
        const { items } = (
          await rest.as(user).get(`/summary?groupBy=${groupBy}`)
        ).body as Summary;
        const sum = (counts: Summary['items'][number]['findings'][]) =>
          counts.reduce((before, each) => before + foundIn(each), 0);
        expect([groupBy, sum(items.map(({ findings }) => findings))]).toEqual([
          groupBy,
          sum(rows.map(rankOf)),
        ]);
      }
    });

    it('orders by what is shown, and leaves in the cursor nothing else', async () => {
      const user = userWith(WITHOUT_WORKSPACE);
      const shown = (row: EntityRow) => [
        rankOf(row).error,
        rankOf(row).warning,
        rankOf(row).info,
      ];
      const rows: EntityRow[] = [];
      const cursors: string[] = [];
      let cursor = '';
      do {
        const { body } = await rest
          .as(user)
          .get(`/entities?limit=1&sort=-findings${cursor}`);
        rows.push(...body.items);
        const { nextCursor } = body.pageInfo;
        cursors.push(...(nextCursor ? [nextCursor] : []));
        cursor = nextCursor && `&cursor=${nextCursor}`;
      } while (cursor);
      const held = cursors.map(text =>
        JSON.parse(Buffer.from(text, 'base64url').toString()).at.slice(0, 3),
      );
      expect(held).toEqual(rows.slice(0, -1).map(shown));
      expect(rows).toHaveLength((await listed(user)).length);
      const sorted = [...rows].sort((one, other) => {
        const [a, b] = [shown(one), shown(other)];
        return b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
      });
      expect(rows.map(shown)).toEqual(sorted.map(shown));
    });

    it('denied everything, is nothing: no error, and no trace', async () => {
      const user = userWith('deny');
      expect((await rest.as(user).get('/entities')).body).toEqual({
        items: [],
        totalItems: 0,
        pageInfo: {},
      });
      expect((await rest.as(user).get('/models')).body.totalItems).toBe(0);
      expect((await rest.as(user).get('/summary?groupBy=owner')).body).toEqual({
        items: [],
        totalItems: 0,
        pageInfo: {},
      });
      const { status } = await rest
        .as(user)
        .get('/entities/component/default/sign-in');
      expect(status).toBe(404);
    });

    it.each([
      ['a rule that nobody knows', rule('NO_SUCH_RULE', {})],
      ['nothing to be met', { allOf: [] } as unknown as ReadRule],
    ])(
      'is never guessed where the catalog cannot tell, but 503: %s',
      async (_name, reading) => {
        const user = userWith(reading);
        for (const path of [
          '/entities',
          '/summary?groupBy=owner',
          '/models',
          '/models/default/suite',
          '/entities/component/default/sign-in',
          '/entities/component/default/sign-in/runbooks/runbook',
        ]) {
          const { status, body, headers } = await rest.as(user).get(path);
          expect([path, status]).toEqual([path, 503]);
          expect(body.error).toEqual({
            name: 'ServiceUnavailableError',
            message: expect.stringMatching(
              /^What you may read cannot be told.*try again in a few seconds$/,
            ),
          });
          expect(headers['retry-after']).toBe('10');
        }
      },
    );

    it('costs one decision per request', async () => {
      const user = userWith(owner('group:default/leads'));
      for (const path of [
        '/entities',
        '/summary?groupBy=owner',
        '/models',
        '/models/default/suite',
        '/entities/system/default/onboarding',
      ]) {
        const before = rest.policy.decisions;
        expect((await rest.as(user).get(path)).status).toBe(200);
        expect(rest.policy.decisions - before).toBe(1);
      }
    });

    it('lets only those evaluate again who may, and only what they may read', async () => {
      const path = '/entities/component/default/billing/refresh';
      const user = userWith(WITHOUT_WORKSPACE);
      rest.policy.denied.add(
        `user:default/${user} operating-model.entity.refresh`,
      );
      // Hidden comes before forbidden.
      expect((await rest.as(user).post(path)).status).toBe(404);
      const forbidden = await rest
        .as(user)
        .post('/entities/component/default/tour/refresh');
      expect(forbidden.status).toBe(403);
      expect(forbidden.body.error.message).toContain(
        'operating-model.entity.refresh',
      );

      const reader = userWith('allow');
      rest.policy.denied.add(`user:default/${reader} catalog.entity.refresh`);
      const denied = await rest.as(reader).post(path);
      expect(denied.body).toMatchObject({
        entityRef: 'component:default/billing',
        catalogRefresh: 'denied',
      });
      const requested = await rest.as('admin').post(path);
      expect(requested.body).toMatchObject({ catalogRefresh: 'requested' });
    });
  });
});

/** By what a row is sorted and summed: its own, and of a model all that is said of it. */
function rankOf({ kind: ofRow, standing: { own, parts } }: EntityRow) {
  const all = ofRow === 'operatingmodel' ? [own, parts] : [own];
  const sum = (severity: 'error' | 'warning' | 'info') =>
    all.reduce((before, counts) => before + counts[severity], 0);
  return { error: sum('error'), warning: sum('warning'), info: sum('info') };
}
