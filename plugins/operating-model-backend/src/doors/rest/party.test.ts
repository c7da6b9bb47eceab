import { TestDatabases } from '@backstage/backend-test-utils';
import {
  decisionPageSchema,
  entityPageSchema,
  operatingModelRoutes,
  type DecisionPage,
  type EntityPage,
  type PersonAnswer,
  type TeamAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { z } from 'zod';
import { partyEntities, SERVICES } from './__testUtils__/partyEntities';
import { startRest, type RestBackend } from './__testUtils__/startRest';
import { rule, type ReadRule } from './__testUtils__/TestPolicy';

jest.setTimeout(180_000);

const MODEL = 'operatingmodel:default/suite';
const RANKS = ['error', 'warning', 'info'];
const DAY_MS = 86_400_000;
const WEEKS_MS = 28 * DAY_MS;

describe('the page of a team and of a person', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: RestBackend;

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: partyEntities(),
        evaluated: SERVICES + 4,
      });
    });
    afterAll(() => rest?.stop());

    async function get<T>(
      schema: z.ZodObject,
      path: string,
      user = 'admin',
    ): Promise<T> {
      const { body, status } = await rest.as(user).get(path);
      expect([path, status, body.error]).toEqual([path, 200, undefined]);
      expect(schema.strict().parse(body)).toEqual(body);
      return body;
    }
    const team = (name: string, user?: string) =>
      get<TeamAnswer>(
        operatingModelRoutes.getTeam.response as z.ZodObject,
        `/teams/default/${name}`,
        user,
      );
    const person = (name: string, user?: string) =>
      get<PersonAnswer>(
        operatingModelRoutes.getPerson.response as z.ZodObject,
        `/people/default/${name}`,
        user,
      );
    let users = 0;
    function userWith(reading: ReadRule): string {
      users += 1;
      rest.policy.reading.set(`user:default/party-${users}`, reading);
      return `party-${users}`;
    }

    it('says first what fails of a team, worst first, with fixes, and counts all of it', async () => {
      const { failing } = await team('accounts?below=true');
      const ranks = failing.items.map(({ severity }) =>
        RANKS.indexOf(severity),
      );
      expect(ranks).toEqual([...ranks].sort());
      const [worst] = failing.items;
      expect(worst).toMatchObject({ severity: 'error' });
      expect(failing.items).toContainEqual(
        expect.objectContaining({
          code: 'tier.unknown',
          about: {
            entityRef: 'component:default/desk',
            title: 'The desk',
          },
          fix: expect.objectContaining({ summary: expect.any(String) }),
        }),
      );
      // A decision that it makes with others is its own, though the model belongs to somebody else.
      expect(failing.items).toContainEqual(
        expect.objectContaining({
          code: 'owner.multiple-accountable',
          about: { entityRef: MODEL, title: expect.any(String) },
          subject: expect.objectContaining({
            path: 'spec.areas[access].decisions[close]',
          }),
        }),
      );
      const { error, warning, info } = failing.standing.own;
      expect(failing.totalItems).toBe(error + warning + info);
      expect(failing.standing.state).toBe('wrong');
      expect(failing.items).toHaveLength(20);

      // As many as the entities and the parts have one by one.
      const { items } = await get<EntityPage>(
        entityPageSchema,
        '/entities?party=accounts&below=true&role=owner&limit=200',
      );
      const own = items.reduce(
        (sum, { standing: { own: counts } }) =>
          sum + counts.error + counts.warning + counts.info,
        0,
      );
      const model = await rest
        .as('admin')
        .get('/entities/operatingmodel/default/suite/findings?limit=200');
      const carried = model.body.items.filter(
        ({ subject }: { subject: { path?: string } }) =>
          /decisions\[(lock|close)\]|queues\[desk\]|rotations\[first\]/.test(
            subject.path ?? '',
          ),
      );
      expect(failing.totalItems).toBe(own + carried.length);
    });

    it('names what else is wrong with what its components use, and nothing of that twice', async () => {
      const { failing } = await team('identity');
      const { body } = await rest
        .as('admin')
        .get('/entities/component/default/desk');
      // The desk is all that it owns, and it carries nothing in the model.
      expect(failing.standing).toEqual(body.standing);
      const { error, warning, info } = failing.standing.parts;
      expect(error + warning + info).toBeGreaterThan(0);
      expect(failing.inModels).toEqual([
        { entityRef: MODEL, title: expect.any(String) },
      ]);
      // Whoever owns the model has all of it as its own.
      const leads = await team('leads');
      expect(leads.failing.inModels).toEqual([]);
    });

    it('says who is on call now and next, in its own rotations first', async () => {
      const { onCall } = await team('accounts');
      expect(onCall.totalItems).toBe(1);
      const [first] = onCall.items;
      expect(first).toMatchObject({
        rotation: 'first',
        title: 'First line',
        owned: true,
        entities: SERVICES,
        timeZone: 'Europe/Berlin',
      });
      expect(
        [...first.now, ...first.next.map(({ party }) => party)]
          .map(({ entityRef }) => entityRef)
          .sort(),
      ).toEqual(['user:default/ana', 'user:default/bo']);
      const identity = await team('identity');
      expect(identity.onCall.items).toMatchObject([
        { rotation: 'first', owned: false, entities: 1 },
      ]);
    });

    it('says what is due, soonest first', async () => {
      const { due } = await team('accounts');
      expect(
        due.items.map(({ kind, id, entities }) => [kind, id, entities]),
      ).toEqual(
        expect.arrayContaining([
          ['decision', 'lock', undefined],
          ['queue', 'desk', undefined],
          ['release', undefined, SERVICES],
        ]),
      );
      // What comes up on demand has no date.
      expect(due.totalItems).toBe(3);
      const dates = due.items.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      const leads = await team('leads');
      expect(leads.due.items).toContainEqual({
        kind: 'revisit',
        date: '2099-01-01',
        timeZone: 'Europe/Berlin',
        model: { entityRef: MODEL, title: expect.any(String) },
      });
    });

    it('begins lists that go on where they are listed alone', async () => {
      const answer = await team('accounts?below=true');
      const { entities, decisions, queues, load } = answer;
      expect(entities.items[0]).toMatchObject({
        title: 'The desk',
        held: expect.arrayContaining(['owner', 'triage']),
      });
      const service = entities.items.find(({ owner }) =>
        owner?.endsWith('/accounts'),
      );
      expect(service).toMatchObject({
        ownerTitle: 'Accounts team',
        held: expect.arrayContaining(['owner', 'triage']),
      });
      const rest200 = await get<EntityPage>(
        entityPageSchema,
        `/entities?party=group:default/accounts&below=true&sort=-findings&limit=200&cursor=${entities.pageInfo.nextCursor}`,
      );
      const all = [...entities.items, ...rest200.items];
      expect(all).toHaveLength(entities.totalItems);
      expect(new Set(all.map(({ entityRef }) => entityRef)).size).toBe(
        all.length,
      );

      expect(decisions.items.map(({ id, held }) => [id, held]).sort()).toEqual([
        ['close', ['accountable']],
        ['lock', ['accountable']],
        ['ship', ['consulted']],
      ]);
      expect(queues).toEqual({
        items: [
          {
            model: { entityRef: MODEL, title: expect.any(String) },
            id: 'desk',
            title: 'Desk',
            roles: ['owner'],
            issueClasses: { items: ['Locked out'], totalItems: 1 },
            firstLookWithin: 'PT4H',
            cadence: 'daily',
          },
        ],
        totalItems: 1,
      });
      const { body } = await rest
        .as('admin')
        .get('/load?party=group:default/accounts&below=true');
      expect(load.sum).toEqual(body.sum);
      expect(load.concentration).toEqual(body.concentration);
      expect(load.parties.items).toEqual(body.parties.items);
    });

    it('leaves out the groups below where they are not asked for, and answers a group that nothing names', async () => {
      const alone = await team('accounts');
      expect(alone.decisions.totalItems).toBe(2);
      expect(alone.entities.totalItems).toBe(SERVICES);
      const idle = await team('idle');
      expect(idle).toMatchObject({
        failing: { items: [], totalItems: 0, inModels: [] },
        onCall: { items: [], totalItems: 0 },
        due: { items: [], totalItems: 0 },
        decisions: { items: [], totalItems: 0 },
        entities: { items: [], totalItems: 0 },
        queues: { items: [], totalItems: 0 },
      });
    });

    it('says when a person is on call, where, and for four weeks', async () => {
      const { onCall, shifts, title, contacts } = await person('bo');
      expect(title).toBe('The bo');
      expect(contacts).toContainEqual(
        expect.objectContaining({ value: 'bo@example.com' }),
      );
      expect(onCall.totalItems).toBe(1);
      const [first] = onCall.items;
      expect(first).toMatchObject({
        rotation: 'first',
        title: 'First line',
        model: { entityRef: MODEL },
      });
      // Every other week: twice or three times within four.
      const now = Date.now();
      expect(shifts.items.length).toBeGreaterThanOrEqual(2);
      for (const { from, until } of shifts.items) {
        expect(Date.parse(until)).toBeGreaterThan(now);
        expect(Date.parse(from)).toBeLessThan(now + WEEKS_MS + DAY_MS);
        expect(from).toMatch(/T10:00:00\+0[12]:00$/);
      }
      const other = await person('ana');
      expect(
        [Boolean(first.now), Boolean(other.onCall.items[0].now)].sort(),
      ).toEqual([false, true]);
      expect(first.now?.from ?? first.next?.from).toBe(shifts.items[0].from);
    });

    it('does not say that somebody is on call where that is not known', async () => {
      const { onCall, shifts } = await person('cy');
      expect(onCall.items).toMatchObject([
        { rotation: 'outside', notKnown: expect.stringContaining('pagerduty') },
      ]);
      expect(shifts.items.length).toBeGreaterThan(20);
      expect(shifts.items.every(({ declared }) => declared)).toBe(true);
    });

    it('says what a person decides, stands in for, and what is due', async () => {
      const { decides, standsIn, due } = await person('bo');
      expect(decides.items.map(({ id }) => id)).toEqual(['ship']);
      expect(standsIn.items.map(({ id }) => id)).toEqual(['lock']);
      expect(due.items).toMatchObject([{ kind: 'decision', id: 'ship' }]);
      const page = await get<DecisionPage>(
        decisionPageSchema,
        '/decisions?party=user:default/bo&role=deputy',
      );
      expect(page.items).toEqual(standsIn.items);
      const { status, body } = await rest
        .as('admin')
        .get('/decisions?role=deputy');
      expect([status, body.error.message]).toEqual([
        400,
        'The query parameter "role" says what a party must be in a decision: name the party in "party" too',
      ]);
    });

    it('sorts decisions by what a column shows, and has what is not there last', async () => {
      const ids = async (sort: string) =>
        (
          await get<DecisionPage>(decisionPageSchema, `/decisions?sort=${sort}`)
        ).items.map(({ id }) => id);
      // "Accounts team", "leads" after it, and "The bo"; a page of each has the others after it.
      expect((await ids('accountable')).slice(-1)).toEqual(['ship']);
      expect((await ids('-accountable'))[0]).toBe('ship');
      expect(await ids('deputy')).toEqual(['ship', 'lock', 'close']);
      expect(await ids('-deputy')).toEqual(['lock', 'ship', 'close']);
      expect((await ids('next')).slice(-1)).toEqual(['close']);
      expect((await ids('-next')).slice(-1)).toEqual(['close']);
      expect((await ids('findings'))[0]).toBe('close');
      expect((await ids('-findings')).slice(-1)).toEqual(['close']);

      const read: string[] = [];
      let cursor = '';
      do {
        const page: DecisionPage = await get(
          decisionPageSchema,
          `/decisions?sort=-deputy&limit=1${cursor}`,
        );
        read.push(...page.items.map(({ id }) => id));
        const { nextCursor } = page.pageInfo;
        cursor = nextCursor ? `&cursor=${nextCursor}` : '';
      } while (cursor);
      expect(read).toEqual(['lock', 'ship', 'close']);
    });

    it('is not there for whoever may not read it, in the same words as what is absent', async () => {
      const noParties = userWith({
        not: rule('IS_ENTITY_KIND', { kinds: ['Group', 'User'] }),
      });
      const caller = rest.as(noParties);
      for (const path of ['teams/default/accounts', 'people/default/bo']) {
        const hidden = await caller.get(`/${path}`);
        const absent = await caller.get(`/${path}-none`);
        expect([hidden.status, absent.status]).toEqual([404, 404]);
        expect(absent.body.error.message.replace('-none', '')).toBe(
          hidden.body.error.message,
        );
      }
      const { status } = await rest.as('admin').get('/people/default/accounts');
      expect(status).toBe(404);
    });

    it('counts nothing of what is hidden', async () => {
      const noModel = userWith({
        not: rule('IS_ENTITY_KIND', { kinds: ['OperatingModel'] }),
      });
      const { failing, onCall, decisions, due, queues } = await team(
        'accounts?below=true',
        noModel,
      );
      expect(decisions.totalItems).toBe(0);
      expect(queues.totalItems).toBe(0);
      expect(failing.inModels).toEqual([]);
      expect(
        failing.items.every(({ about }) => about.entityRef !== MODEL),
      ).toBe(true);
      // What its components inherit is theirs: who answers for them, and when they are released.
      expect(onCall.items).toMatchObject([
        { rotation: 'first', owned: false, entities: SERVICES + 1 },
      ]);
      expect(onCall.items[0].model).toEqual({ entityRef: MODEL });
      expect(due.items.map(({ kind, model }) => [kind, model])).toEqual([
        ['release', { entityRef: MODEL }],
      ]);
    });
  });
});
