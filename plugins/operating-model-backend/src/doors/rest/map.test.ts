import { TestDatabases } from '@backstage/backend-test-utils';
import {
  coverageAnswerSchema,
  decisionAnswerSchema,
  decisionPageSchema,
  entityPageSchema,
  loadAnswerSchema,
  type CoverageAnswer,
  type DecisionPage,
  type EntityPage,
  type LoadAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { z } from 'zod';
import { until } from '../../__testUtils__/until';
import { mapEntities } from './__testUtils__/mapEntities';
import { startRest } from './__testUtils__/startRest';
import { rule, type ReadRule } from './__testUtils__/TestPolicy';

jest.setTimeout(180_000);

const MODEL = 'operatingmodel:default/suite';

describe('the decision map', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: Awaited<ReturnType<typeof startRest>>;

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: mapEntities(),
        evaluated: 13,
        config: {
          operatingModel: {
            schedule: { frequency: { seconds: 2 }, timeout: { minutes: 1 } },
          },
        },
      });
    });
    afterAll(() => rest.stop());

    async function get<T>(
      schema: z.ZodObject,
      path: string,
      user = 'admin',
    ): Promise<T> {
      const { body, status } = await rest.as(user).get(path);
      expect([status, body.error]).toEqual([200, undefined]);
      // What is answered is what is documented, and nothing beside it.
      expect(schema.strict().parse(body)).toEqual(body);
      return body;
    }
    const decisions = (query = '', user?: string) =>
      get<DecisionPage>(decisionPageSchema, `/decisions${query}`, user);
    const idsOf = async (query: string, user?: string) =>
      (await decisions(query, user)).items.map(({ id }) => id).sort();
    const coverage = (query = '', user?: string) =>
      get<CoverageAnswer>(coverageAnswerSchema, `/coverage${query}`, user);
    const load = (query = '', user?: string) =>
      get<LoadAnswer>(loadAnswerSchema, `/load${query}`, user);

    let users = 0;
    function userWith(reading: ReadRule): string {
      users += 1;
      const user = `mapreader-${users}`;
      rest.policy.reading.set(`user:default/${user}`, reading);
      return user;
    }

    it('lists decisions worst first, with who is accountable and how each aspect stands', async () => {
      const { items, totalItems } = await decisions();
      expect(totalItems).toBe(5);
      expect(items.slice(-1)[0]).toMatchObject({
        id: 'lock',
        clear: true,
        area: { id: 'accounts', title: 'Accounts', kind: 'access' },
        accountable: [{ entityRef: 'group:default/accounts', state: 'known' }],
        deputy: { entityRef: 'group:default/identity', state: 'known' },
        roles: {
          responsible: ['group:default/night-watch'],
          consulted: [],
          informed: [],
          handoff: 'group:default/leads',
        },
        cells: { owner: { state: 'clear' }, surfaces: { state: 'absent' } },
      });
      const tour = items.find(({ id }) => id === 'tour')!;
      expect(tour).toMatchObject({
        clear: false,
        accountable: [{ entityRef: 'group:default/gone', state: 'unknown' }],
        cells: {
          owner: { state: 'unresolvable', codes: ['owner.unresolved'] },
        },
      });
      expect(tour.nextDate).toMatch(/^\d{4}-\d\d-\d\d$/);
      const errors = items.map(({ findings }) => findings.error);
      expect(errors).toEqual([...errors].sort((a, b) => b - a));
    });

    it.each([
      ['area=accounts', ['close', 'lock']],
      ['areaKind=release', ['roll-back', 'ship', 'tour']],
      ['gap=owner', ['close', 'roll-back', 'tour']],
      ['gap=owner:ambiguous', ['close']],
      ['gap=owner:absent&gap=owner:unresolvable', ['roll-back', 'tour']],
      ['gap=cadence', ['roll-back']],
      ['cadence=none', ['roll-back']],
      ['cadence=weekly&cadence=monthly', ['close', 'ship']],
      ['party=leads', ['close', 'lock', 'ship', 'tour']],
      ['party=identity', ['lock']],
      ['party=night-watch', ['lock']],
      ['party=user:default/bo', []],
      ['q=ACCOUNTS', ['close', 'lock']],
      ['q=roll', ['roll-back']],
      ['model=suite&q=ship', ['ship']],
      ['model=another', []],
    ])('narrows the list to %s', async (query, ids) => {
      expect(await idsOf(`?${query}`)).toEqual(ids);
    });

    it('asks a group with those below it', async () => {
      expect(await idsOf('?party=accounts')).toEqual(['close', 'lock', 'ship']);
      expect(await idsOf('?party=identity&below=true')).toEqual(['lock']);
      const below = await load('?party=accounts&below=true');
      expect(
        below.parties.items.map(({ party }) => party.entityRef).sort(),
      ).toEqual([
        'group:default/accounts',
        'group:default/identity',
        'group:default/night-watch',
      ]);
    });

    it('lists what a group and those below it have a role in, a page at a time', async () => {
      const entities = (query: string, user?: string) =>
        get<EntityPage>(
          entityPageSchema,
          `/entities?kind=component&${query}`,
          user,
        );
      const names = ({ items }: EntityPage) =>
        items.map(({ entityRef }) => entityRef.split('/')[1]);
      const identity = 'party=identity&below=true';
      expect(names(await entities('party=identity'))).toEqual([]);
      expect(names(await entities(identity))).toEqual(['night-desk']);
      expect(names(await entities(`${identity}&role=support`))).toEqual([
        'night-desk',
      ]);
      expect(names(await entities(`${identity}&role=docs`))).toEqual([]);

      // A group that the caller may not read is not found below another one.
      const user = userWith(rule('IS_ENTITY_KIND', { kinds: ['Component'] }));
      expect(names(await entities(identity, user))).toEqual([]);
      expect(names(await entities('party=night-watch', user))).toEqual([
        'night-desk',
      ]);

      const accounts = 'party=accounts&below=true';
      const own = names(await entities('party=accounts'));
      const whole = names(await entities(accounts));
      expect([...whole].sort()).toEqual([...own, 'night-desk'].sort());
      const first = await entities(`${accounts}&limit=1`);
      const cursor = `limit=50&cursor=${first.pageInfo.nextCursor}`;
      const following = await entities(`${accounts}&${cursor}`);
      expect([...names(first), ...names(following)]).toEqual(whole);
      const { status } = await rest
        .as('admin')
        .get(`/entities?kind=component&party=accounts&${cursor}`);
      expect(status).toBe(400);
    });

    it('finds what concerns an entity, and the part of a system or domain', async () => {
      const concerning = (entityRef: string) =>
        idsOf(`?entityRef=${entityRef}`);
      expect(await concerning('component:default/tour')).toEqual([
        'roll-back',
        'ship',
        'tour',
      ]);
      expect(await concerning('component:default/sign-in')).toEqual([
        'close',
        'lock',
        'roll-back',
        'ship',
      ]);
      expect(await concerning('system:default/onboarding')).toEqual([
        'roll-back',
        'ship',
        'tour',
      ]);
      expect(await concerning('domain:default/cloud')).toHaveLength(5);
      const narrowFirst = await decisions(
        '?entityRef=component:default/tour&sort=narrow',
      );
      expect(narrowFirst.items.map(({ id }) => id)).toEqual([
        'tour',
        'roll-back',
        'ship',
      ]);
      const { status } = await rest
        .as('admin')
        .get('/decisions?entityRef=component:default/none');
      expect(status).toBe(404);
    });

    it.each([
      'gaps',
      'narrow',
      'name',
      '-name',
      'area',
      '-area',
      'next',
      '-next',
    ])(
      'pages by %s forwards and backwards without losing or repeating one',
      async sort => {
        const whole = (await decisions(`?sort=${sort}`)).items.map(
          ({ id }) => id,
        );
        const seen: string[] = [];
        let cursor: string | undefined = '';
        let page: DecisionPage | undefined;
        while (cursor !== undefined) {
          page = await decisions(
            `?sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`,
          );
          expect(page.totalItems).toBe(5);
          seen.push(...page.items.map(({ id }) => id));
          cursor = page.pageInfo.nextCursor;
        }
        expect(seen).toEqual(whole);
        const before = await decisions(
          `?sort=${sort}&limit=2&cursor=${page!.pageInfo.prevCursor}`,
        );
        expect(before.items.map(({ id }) => id)).toEqual(whole.slice(2, 4));
      },
    );

    it('shows a decision with everything', async () => {
      const answer = await get<object>(
        decisionAnswerSchema,
        '/models/default/suite/decisions/lock',
      );
      expect(answer).toMatchObject({
        path: 'spec.areas[accounts].decisions[lock]',
        evaluatedAt: expect.stringMatching(/^\d{4}-/),
        entityEtag: expect.any(String),
        responsible: [{ entityRef: 'group:default/night-watch' }],
        handoff: {
          to: { entityRef: 'group:default/leads', state: 'known' },
          when: 'in doubt',
          ackWithin: 'PT30M',
        },
        appliesTo: ['system:default/workspace'],
        issueClasses: [{ id: 'locked-out', title: 'Locked out' }],
        nextDates: [],
      });
      const tour = await get<{ findingList: { code: string; fix: object }[] }>(
        decisionAnswerSchema,
        '/models/default/suite/decisions/tour',
      );
      expect(tour.findingList).toContainEqual(
        expect.objectContaining({
          code: 'owner.unresolved',
          fix: expect.objectContaining({
            yaml: expect.stringContaining('id: tour'),
          }),
        }),
      );
      for (const path of ['suite/decisions/none', 'none/decisions/lock']) {
        const { status } = await rest
          .as('admin')
          .get(`/models/default/${path}`);
        expect(status).toBe(404);
      }
    });

    it('counts where it is unclear, per area, worst first', async () => {
      const answer = await coverage();
      expect(answer.clarity).toEqual({ decisions: 5, clear: 2 });
      expect(answer.areas.items.map(({ id }) => id)).toEqual([
        'releases',
        'accounts',
      ]);
      expect(answer.areas.items[0]).toMatchObject({
        decisions: 3,
        clarity: { decisions: 3, clear: 1 },
        aspects: { owner: { clear: 1, absent: 1, unresolvable: 1 } },
      });
      expect(answer.areas.items[1].lead?.entityRef).toBe(
        'group:default/accounts',
      );
      expect(answer.nobody).toMatchObject({
        decisions: { items: [{ id: 'roll-back' }, { id: 'tour' }] },
        issueClasses: { items: [{ id: 'lost' }], totalItems: 1 },
        queues: { items: [{ id: 'nobodys' }], totalItems: 1 },
      });
      expect(answer.models[0].history).toHaveLength(1);
      expect((await coverage('?areaKind=access')).clarity).toEqual({
        decisions: 2,
        clear: 1,
      });
    });

    it('counts what each party carries', async () => {
      const answer = await load();
      const accounts = answer.parties.items.find(
        ({ party }) => party.entityRef === 'group:default/accounts',
      );
      expect(accounts).toMatchObject({
        decisions: { accountable: 2, deputy: 1 },
        queues: { owner: 1 },
        components: [{ tier: 'silver', entities: 1 }],
        posts: 3,
        clarity: { decisions: 2, clear: 1 },
      });
      // lock, close twice, ship, tour, and the queue.
      expect(answer.concentration).toMatchObject({ posts: 6, parties: 3 });
      expect(answer.areas.items.map(({ id }) => id)).toEqual([
        'accounts',
        'releases',
      ]);
      expect((await load('?area=accounts')).concentration.posts).toBe(3);
    });

    it('neither shows nor counts what the caller may not read', async () => {
      const user = userWith({
        anyOf: [
          rule('IS_ENTITY_KIND', { kinds: ['OperatingModel', 'Component'] }),
          rule('IS_ENTITY_OWNER', { claims: ['group:default/leads'] }),
        ],
      });
      // The system workspace belongs to accounts.
      expect(await idsOf('', user)).toEqual(['roll-back', 'ship', 'tour']);
      const hidden = await rest
        .as(user)
        .get('/models/default/suite/decisions/lock');
      expect(hidden.status).toBe(404);
      const model = await rest.as(user).get('/models/default/suite');
      expect(model.body.parts.issueClasses.items).toMatchObject([
        { id: 'locked-out', decisions: [] },
        { id: 'lost' },
      ]);
      const answer = await coverage('', user);
      expect(answer.clarity).toEqual({ decisions: 3, clear: 1 });
      expect(answer.models[0].history).toBeUndefined();
      expect((await load('', user)).areas.items.map(({ id }) => id)).toEqual([
        'releases',
      ]);

      const blind = userWith('deny');
      expect((await decisions('', blind)).totalItems).toBe(0);
      expect((await coverage('', blind)).models).toEqual([]);
      expect((await load('', blind)).parties.items).toEqual([]);
    });

    it.each([
      ['/decisions?gap=colour', 'must be an aspect'],
      ['/decisions?areaKind=acess', 'did you mean "access"?'],
      ['/decisions?party=a:b:c', '"party" cannot be "a:b:c"'],
      ['/decisions?cursor=abc', 'leave it out to start at the first page'],
      ['/coverage?gap=owner', 'Unknown query parameter "gap"'],
      ['/load?below=yes', 'one of true, false is expected'],
      ['/entities?below=yes', 'one of true, false is expected'],
    ])('explains what is wrong in %s', async (path, sentence) => {
      const { body, status } = await rest.as('admin').get(path);
      expect(status).toBe(400);
      expect(body.error.message).toContain(sentence);
    });

    it('keeps how clarity moved, and says what moved it', async () => {
      const without = (name: string) =>
        mapEntities().filter(({ metadata }) => metadata.name !== name);
      const lastPoint = async () => {
        const { models } = await coverage();
        return models[0].history?.slice(-1)[0];
      };
      await rest.provider.set(without('leads'));
      await until(async () => (await lastPoint())?.cause === 'parties', 60);
      expect(await lastPoint()).toMatchObject({
        version: '1.0.0',
        left: { items: ['group:default/leads'], totalItems: 1 },
        arrived: { items: [], totalItems: 0 },
        clarity: { decisions: 5, clear: 0 },
        areas: {
          items: expect.arrayContaining([
            {
              key: 'accounts',
              before: { decisions: 2, clear: 1 },
              after: { decisions: 2, clear: 0 },
            },
          ]),
        },
      });

      await rest.provider.set(mapEntities());
      await until(
        async () => (await lastPoint())?.arrived.totalItems === 1,
        60,
      );
      expect(await lastPoint()).toMatchObject({
        cause: 'parties',
        left: { items: [] },
        arrived: { items: ['group:default/leads'] },
        clarity: { decisions: 5, clear: 2 },
      });

      await rest.provider.set(
        mapEntities().map(each =>
          each.kind === 'OperatingModel'
            ? {
                ...each,
                spec: {
                  ...each.spec,
                  version: '1.1.0',
                  areas: [each.spec?.areas ?? []].flat().slice(0, 1),
                },
              }
            : each,
        ),
      );
      await until(async () => (await lastPoint())?.cause === 'model', 60);
      const { models } = await coverage();
      expect(
        models[0].history?.map(({ cause, version }) => [cause, version]),
      ).toEqual([
        ['first', '1.0.0'],
        ['parties', '1.0.0'],
        ['parties', '1.0.0'],
        ['model', '1.1.0'],
      ]);
      expect(models[0].changedAt).toBe(models[0].history?.[3].at);
      // At the first point nothing moved, then who has another clarity, the largest moves first.
      const leads = models[0].history?.map(({ parties }) =>
        parties.items.find(({ key }) => key === 'group:default/leads'),
      );
      expect(leads?.map(move => move?.after)).toEqual([
        undefined,
        { decisions: 2, clear: 0 },
        { decisions: 2, clear: 1 },
        { decisions: 1, clear: 0 },
      ]);
      expect(leads?.[3]?.before).toEqual({ decisions: 2, clear: 1 });
      expect(models[0].history?.[3].areas).toEqual({
        items: [
          {
            key: 'releases',
            before: { decisions: 3, clear: 1 },
            after: { decisions: 0, clear: 0 },
          },
        ],
        totalItems: 1,
      });
      // A sweep that finds nothing new adds nothing.
      await new Promise(resolve => setTimeout(resolve, 5_000));
      expect((await coverage()).models[0].history).toHaveLength(4);
      expect(models[0].entityRef).toBe(MODEL);
    });
  });
});
