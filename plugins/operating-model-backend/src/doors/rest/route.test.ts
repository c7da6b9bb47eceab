import { TestDatabases } from '@backstage/backend-test-utils';
import {
  issueClassPageSchema,
  offModelAnswerSchema,
  routeAnswerSchema,
  type RouteAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { routeEntities } from './__testUtils__/routeEntities';
import { startRest } from './__testUtils__/startRest';
import { fewestStatementsOf } from './__testUtils__/statementsOf';
import { rule, type ReadRule } from './__testUtils__/TestPolicy';

jest.setTimeout(180_000);

const REPORTED = '2026-11-28T19:00:00+01:00';
const BILLING = 'component:default/billing';

const named = (name: string) =>
  rule('HAS_METADATA', { key: 'name', value: name });
const without = (name: string): ReadRule => ({ not: named(name) });
const ownedBy = (...claims: string[]) => rule('IS_ENTITY_OWNER', { claims });

describe('who takes an issue', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: Awaited<ReturnType<typeof startRest>>;

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: routeEntities(),
        evaluated: 15,
      });
    });
    afterAll(() => rest.stop());

    /** Each policy gets a user of its own, since what a user may read is kept for a while. */
    let users = 0;
    function userWith(reading: ReadRule): string {
      users += 1;
      const user = `router-${users}`;
      rest.policy.reading.set(`user:default/${user}`, reading);
      return user;
    }
    const ask = (query: { [name: string]: string }, user = 'admin') =>
      rest.as(user).get(`/route?${new URLSearchParams(query)}`);
    const route = async (
      query: { [name: string]: string },
      user?: string,
    ): Promise<RouteAnswer> => {
      const { body, status } = await ask(query, user);
      expect([body.error?.message, status]).toEqual([undefined, 200]);
      return routeAnswerSchema.strict().parse(body);
    };
    const refusal = async (
      query: { [name: string]: string },
      user?: string,
    ) => {
      const { body, status } = await ask(query, user);
      return [status, body.error?.message];
    };

    it('is answered with everything, the same whenever the link is opened', async () => {
      const query = {
        entityRef: BILLING,
        issueClass: 'lock-out',
        severity: 'sev1',
        reportedAt: REPORTED,
      };
      const answer = await route(query);
      expect(answer).toMatchObject({
        model: { entityRef: 'operatingmodel:default/suite', version: '1.0.0' },
        timeZone: 'Europe/Berlin',
        takenBy: { entityRef: 'group:default/accounts' },
        queue: { id: 'accounts', title: 'Accounts' },
        deputy: {
          entityRef: 'user:default/ana',
          title: 'Ana',
          contacts: [{ type: 'email', value: 'ana@example.com' }],
        },
        supportTier: { id: 'gold', coverage: '24x7' },
        clockStartsAt: REPORTED,
        respondBy: '2026-11-28T19:15:00+01:00',
        firstLookBy: '2026-11-30T13:00:00+01:00',
        onCall: { state: 'valid', rotation: { channel: '#first' } },
        escalation: [
          { notify: { rotation: 'first' }, at: REPORTED },
          {
            notify: { entityRef: 'group:default/leads' },
            at: '2026-11-28T19:05:00+01:00',
          },
        ],
        decisions: [
          { id: 'lock', accountable: [{ entityRef: 'user:default/bo' }] },
          { id: 'ship' },
        ],
      });
      expect(answer.why.length).toBeGreaterThan(5);
      expect(await route(query)).toEqual(answer);
    });

    it('starts the clock now where no time is given', async () => {
      const before = Date.now();
      const { reportedAt } = await route({
        entityRef: 'Component:billing',
        issueClass: 'lock-out',
      });
      const reported = Date.parse(reportedAt);
      expect(reported).toBeGreaterThanOrEqual(before);
      expect(reported).toBeLessThanOrEqual(Date.now());
    });

    it('says what is missing, and whom to ask meanwhile', async () => {
      expect(
        await route({ entityRef: BILLING, issueClass: 'forgotten passwords' }),
      ).toMatchObject({
        issueClass: { known: false },
        missing: [{ code: 'issue-class.unknown' }],
        askMeanwhile: { entityRef: 'group:default/leads' },
        suggestions: [{ id: 'lock-out', title: 'Somebody cannot get in' }],
      });
      expect(
        await route({ entityRef: BILLING, issueClass: 'lost-data' }),
      ).toMatchObject({
        issueClass: { known: true },
        missing: [{ code: 'queue.uncovered-class' }],
      });
    });

    it('gives what is promised to each severity where none is named', async () => {
      const query = {
        entityRef: BILLING,
        issueClass: 'lock-out',
        reportedAt: REPORTED,
      };
      const answer = await route(query);
      expect(answer.responses).toEqual([
        {
          severity: expect.objectContaining({ id: 'sev1' }),
          responseTarget: 'PT15M',
          respondBy: '2026-11-28T19:15:00+01:00',
          firstLookIsLater: true,
        },
      ]);
      expect(answer).not.toHaveProperty('respondBy');
      const urgent = await route({ ...query, severity: 'sev1' });
      expect(urgent).not.toHaveProperty('responses');
      expect(urgent.respondBy).toBe(answer.responses?.[0].respondBy);
    });

    it('takes three statements at most', async () => {
      const reader = userWith(
        rule('IS_ENTITY_KIND', {
          kinds: ['Component', 'OperatingModel', 'Group'],
        }),
      );
      for (const [user, most] of [
        ['admin', 2],
        [reader, 3],
      ] as const) {
        const queries: { [name: string]: string }[] = [
          { entityRef: BILLING, issueClass: 'lock-out', severity: 'sev1' },
          { model: 'suite', issueClass: 'lock-out', severity: 'sev1' },
        ];
        for (const query of queries) {
          await route(query, user);
          const statements = await fewestStatementsOf(rest.knex, () =>
            route(query, user),
          );
          expect(statements).toHaveLength(most);
        }
      }
    });

    it('is refused where the question makes no sense, with what would', async () => {
      const asked = { entityRef: BILLING, issueClass: 'lock-out' };
      expect(await refusal({ ...asked, severity: 'sev9' })).toEqual([
        400,
        'suite has no severity "sev9"; it has sev1',
      ]);
      expect(await refusal({ ...asked, issueClass: ' ' })).toEqual([
        400,
        'The issue class is blank',
      ]);
      expect(await refusal({ ...asked, entityRef: 'a b' })).toEqual([
        400,
        '"entityRef" cannot be "a b": a reference such as component:default/name is expected',
      ]);
      expect(await refusal({ ...asked, model: 'other' })).toEqual([
        400,
        'operatingmodel:default/other is not the model that applies to component:default/billing, which is operatingmodel:default/suite: leave "model" out',
      ]);
      const [status, message] = await refusal({
        ...asked,
        reportedAt: '2026-11-28T19:00:00',
      });
      expect(status).toBe(400);
      expect(message).toMatch(/"reportedAt".*with an offset is expected/);
      expect((await refusal({ entityRef: BILLING }))[0]).toBe(400);
    });

    it('goes to the model that is named, or to the only one, where nothing is affected', async () => {
      const dispute = { issueClass: 'dispute' };
      const told =
        'name one in "model", or what is affected in "entityRef". They are operatingmodel:default/other, operatingmodel:default/suite';
      expect(await refusal(dispute)).toEqual([
        400,
        `Several operating models have the issue class "dispute": ${told}`,
      ]);
      expect(await refusal({ issueClass: 'coffee' })).toEqual([
        400,
        `There are several operating models, and none has the issue class "coffee": ${told}`,
      ]);
      // Only one of them has it.
      const only = await route({ issueClass: ' Lock-out' });
      expect(only.model?.entityRef).toBe('operatingmodel:default/suite');
      const taker = async (
        query: { [name: string]: string },
        user?: string,
      ) => {
        const { takenBy } = await route({ ...dispute, ...query }, user);
        return takenBy && 'entityRef' in takenBy
          ? takenBy.entityRef
          : takenBy?.rotation;
      };
      expect(await taker({ model: 'suite' })).toBe('group:default/leads');
      expect(await taker({ model: 'OperatingModel:default/Other' })).toBe(
        'group:default/accounts',
      );
      expect(await taker({ model: 'coming' })).toBe('group:default/accounts');
      expect(await taker({}, userWith(ownedBy('group:default/leads')))).toBe(
        'group:default/leads',
      );
      for (const model of ['past', 'nowhere']) {
        expect((await refusal({ ...dispute, model }))[0]).toBe(404);
      }
      expect(
        (await refusal({ ...dispute, model: 'suite' }, userWith('deny')))[0],
      ).toBe(404);
      expect(await refusal(dispute, userWith('deny'))).toEqual([
        404,
        'There is no operating model in use that you may read',
      ]);
    });

    it('finds the issue classes of all models by words, and of hidden ones none', async () => {
      const list = async (query: string, user = 'admin') => {
        const { body, status } = await rest
          .as(user)
          .get(`/issue-classes?${query}`);
        expect(status).toBe(200);
        return issueClassPageSchema
          .strict()
          .parse(body)
          .items.map(({ id, model, queue }) => [
            id,
            model.entityRef.split('/')[1],
            queue?.id,
          ]);
      };
      expect(await list('')).toEqual([
        ['dispute', 'other', 'all'],
        ['lock-out', 'suite', 'accounts'],
        ['lost-data', 'suite', undefined],
        ['dispute', 'suite', 'bills'],
      ]);
      expect(await list('q=cannot%20PASSWORD')).toEqual([
        ['lock-out', 'suite', 'accounts'],
      ]);
      expect(await list('q=no%20such%20words')).toEqual([]);
      expect(await list('id=Dispute&model=suite')).toEqual([
        ['dispute', 'suite', 'bills'],
      ]);
      const reader = userWith(without('suite'));
      expect(await list('', reader)).toEqual([['dispute', 'other', 'all']]);
      expect(await list('model=suite', reader)).toEqual([]);
      const first = await rest.as('admin').get('/issue-classes?limit=3');
      const { nextCursor } = first.body.pageInfo;
      expect(await list(`limit=3&cursor=${nextCursor}`)).toEqual([
        ['dispute', 'suite', 'bills'],
      ]);
      expect(first.body.totalItems).toBe(4);
    });

    it('is answered without what the caller may not read', async () => {
      const query = { entityRef: BILLING, issueClass: 'lock-out' };
      const hidden = userWith(without('billing'));
      const [status, message] = await refusal(query, hidden);
      expect(status).toBe(404);
      expect(await refusal({ ...query, entityRef: `${BILLING}s` })).toEqual([
        status,
        message.replaceAll(BILLING, `${BILLING}s`),
      ]);

      expect(await route(query, userWith(without('suite')))).toMatchObject({
        missing: [{ code: 'model.none' }],
        askMeanwhile: { entityRef: 'group:default/leads' },
        escalation: [],
      });
      expect(
        (
          await refusal(
            { ...query, model: 'suite' },
            userWith(without('suite')),
          )
        )[0],
      ).toBe(404);

      const { decisions } = await route(query, userWith(without('workspace')));
      expect(decisions.map(({ id }) => id)).toEqual(['ship']);

      const { deputy } = await route(query, userWith(without('ana')));
      expect(deputy).toEqual({ entityRef: 'user:default/ana', contacts: [] });
    });

    describe('and what the model does not know', () => {
      const record = (body: object, user = 'admin') =>
        rest.as(user).post('/off-model').send(body);
      const stored = () =>
        rest.knex('off_model_questions').orderBy('id').select();

      it('is recorded without whoever asked, and counted', async () => {
        const { body, status } = await record({
          words: '  Forgotten   Passwords ',
          entityRef: BILLING,
        });
        expect(status).toBe(200);
        expect(offModelAnswerSchema.strict().parse(body)).toEqual({
          words: 'Forgotten   Passwords',
          entityRef: BILLING,
          model: 'operatingmodel:default/suite',
          askedAt: expect.any(String),
        });
        await record({ words: 'forgotten passwords', model: 'suite' });
        expect(await stored()).toEqual([
          {
            id: expect.any(Number),
            words: 'Forgotten   Passwords',
            words_key: 'forgotten passwords',
            entity_ref: BILLING,
            model_ref: 'operatingmodel:default/suite',
            asked_at: body.askedAt,
          },
          expect.objectContaining({
            words_key: 'forgotten passwords',
            entity_ref: null,
          }),
        ]);
        const coverage = await rest.as('admin').get('/coverage?model=suite');
        expect(coverage.body.offModel).toMatchObject({ questions: 2 });
      });

      it('is not recorded where it is known, hidden or not allowed', async () => {
        const before = await stored();
        const known = await record({ words: 'Lock-Out', entityRef: BILLING });
        expect([known.status, known.body.error.message]).toEqual([
          409,
          'The model knows "Lock-Out": group:default/accounts takes it in the queue Accounts',
        ]);
        const asked = { words: 'coffee', entityRef: BILLING };
        expect((await record(asked, userWith(without('billing')))).status).toBe(
          404,
        );

        const barred = userWith('allow');
        rest.policy.denied.add(
          `user:default/${barred} operating-model.off-model.create`,
        );
        expect((await record(asked, barred)).status).toBe(403);
        expect((await record({ words: ' ' })).status).toBe(400);
        expect((await record({ words: 'coffee' })).status).toBe(400);
        expect(await stored()).toEqual(before);
      });
    });

    describe('as an action', () => {
      const invoke = (input: object, user = 'admin') =>
        rest
          .as(user)
          .action('operating-model:route-issue', input)
          .then(({ status, body }) => ({ status, body }));

      it('gives the answer of REST', async () => {
        const query = {
          entityRef: BILLING,
          issueClass: 'lock-out',
          severity: 'sev1',
          reportedAt: REPORTED,
        };
        expect(await invoke(query)).toEqual({
          status: 200,
          body: { output: (await ask(query)).body },
        });
      });

      it('shows a caller no more than REST does', async () => {
        const query = { entityRef: BILLING, issueClass: 'lock-out' };
        const hidden = userWith(without('billing'));
        const { status, body } = await invoke(query, hidden);
        expect([status, body.error.message]).toEqual(
          await refusal(query, hidden),
        );
        expect(status).toBe(404);

        const modelless = await invoke(query, userWith(without('suite')));
        expect(modelless.body.output.missing).toMatchObject([
          { code: 'model.none' },
        ]);
      });

      it('refuses what REST refuses', async () => {
        const { status, body } = await invoke({
          entityRef: BILLING,
          issueClass: 'lock-out',
          reportedAt: 'yesterday',
        });
        expect(status).toBe(400);
        expect(body.error.message).toMatch(/"reportedAt"/);
      });
    });
  });
});
