import { TestDatabases } from '@backstage/backend-test-utils';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTestStore, never } from '../__testUtils__/createTestStore';
import { countedRollups, dumpStore } from '../__testUtils__/dumpStore';
import { StatementFaults } from '../__testUtils__/StatementFaults';
import {
  entity,
  suiteEntities,
  suiteModel,
} from '../__testUtils__/suiteEntities';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { until } from '../__testUtils__/until';

jest.setTimeout(60_000);

describe('evaluation of single entities', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });
  const supported = databases.eachSupportedId();

  async function swept(databaseId: (typeof supported)[number][0]) {
    const catalog = new TestCatalog(suiteEntities());
    const store = await createTestStore({ databases, databaseId, catalog });
    await store.sweep.run(never());
    return { catalog, ...store };
  }

  /** The single evaluation must have stored what a sweep would have. */
  async function expectNothingLeftToSweep({
    sweep,
    knex,
  }: Pick<Awaited<ReturnType<typeof swept>>, 'sweep' | 'knex'>) {
    const stored = await dumpStore(knex);
    expect(stored.rollups).toEqual(await countedRollups(knex));
    expect(await sweep.run(never())).toMatchObject({ result: 'published' });
    expect(await dumpStore(knex)).toEqual(stored);
  }

  it.each(supported)(
    'stores what the catalog holds now, in few statements and requests, %p',
    async databaseId => {
      const { catalog, knex, evaluation, sweep } = await swept(databaseId);
      catalog.put(
        entity(
          'Component',
          'sign-in',
          { owner: 'accounts', system: 'workspace', type: 'service' },
          { 'support-tier': 'platinum' },
        ),
      );
      const faults = new StatementFaults(knex);
      catalog.requests = 0;
      await evaluation.refresh('Component:default/Sign-In');
      const statements = faults.takeCount();
      faults.restore();

      expect(
        await knex('entities').where('name', 'sign-in').first(),
      ).toMatchObject({
        tier_id: 'silver',
        tier_state: 'invalid',
        refreshed_at: '2026-11-24T09:00:00.000Z',
        version: 2,
      });
      expect(catalog.requests).toBe(1);
      expect(statements).toBeLessThanOrEqual(
        // SQLite writes each table by itself.
        databaseId === 'SQLITE_3' ? 13 : 5,
      );
      await expectNothingLeftToSweep({ sweep, knex });
    },
  );

  it.each(supported)(
    'adds an entity that is new and removes one that is gone, %p',
    async databaseId => {
      const { catalog, knex, evaluation, sweep } = await swept(databaseId);
      catalog.put(
        entity('System', 'fresh', { owner: 'leads', domain: 'cloud' }),
        entity('Component', 'new', { owner: 'team', system: 'fresh' }),
        entity('Group', 'team', { type: 'team', children: [] }),
        entity('User', 'di', { memberOf: ['team'] }),
      );
      catalog.remove('component:default/tour');
      await evaluation.refresh('component:default/new');
      await evaluation.refresh('component:default/tour');

      expect(await knex('entities').where('name', 'new').first()).toMatchObject(
        {
          owner_ref: 'group:default/team',
          tier_id: 'silver',
          codes: expect.not.stringContaining('owner.'),
        },
      );
      expect(await knex('entities').where('name', 'tour')).toEqual([]);
      await evaluation.refresh('component:default/never-was');
      await evaluation.refresh('group:default/leads');
      expect((await dumpStore(knex)).rollups).toEqual(
        await countedRollups(knex),
      );
      await sweep.run(never());
      expect(await knex('entities').where('name', 'new').first()).toMatchObject(
        {
          version: 1,
        },
      );
    },
  );

  it.each(supported)(
    'takes what is below a system, a domain and a model along, %p',
    async databaseId => {
      const { catalog, knex, evaluation, sweep } = await swept(databaseId);
      const tiers = () =>
        knex('entities')
          .whereIn('name', ['sign-in', 'accounts-db', 'tour'])
          .orderBy('name')
          .pluck('tier_id');

      catalog.put(
        entity(
          'System',
          'workspace',
          { owner: 'accounts', domain: 'cloud' },
          { 'support-tier': 'gold' },
        ),
      );
      await evaluation.refresh('system:default/workspace');
      expect(await tiers()).toEqual(['gold', 'gold', 'silver']);
      await expectNothingLeftToSweep({ sweep, knex });

      catalog.put(
        entity('System', 'workspace', { owner: 'accounts', domain: 'cloud' }),
        entity(
          'Domain',
          'cloud',
          { owner: 'leads' },
          { 'support-tier': 'gold' },
        ),
      );
      await evaluation.refresh('domain:default/cloud');
      expect(await tiers()).toEqual(['gold', 'gold', 'gold']);
      await expectNothingLeftToSweep({ sweep, knex });

      catalog.put(
        entity('Domain', 'cloud', { owner: 'leads' }),
        suiteModel({
          defaults: { supportTier: 'gold', roles: { triage: 'ana' } },
          version: '1.1.0',
        }),
      );
      await evaluation.refresh('operatingmodel:default/suite');
      expect(await tiers()).toEqual(['gold', 'gold', 'gold']);
      expect(await knex('models').first()).toMatchObject({
        model_version: '1.1.0',
      });
      await expectNothingLeftToSweep({ sweep, knex });

      catalog.put(suiteModel({ defaults: { supportTier: 'silver' } }));
      await evaluation.refresh('component:default/sign-in');
      expect(
        await knex('entities').where('name', 'sign-in').first(),
      ).toMatchObject({ tier_id: 'silver' });
      await until(
        async () => (await tiers()).join() === 'silver,silver,silver',
      );
      await evaluation.refresh('operatingmodel:default/suite');
      await expectNothingLeftToSweep({ sweep, knex });
    },
  );

  it.each(supported)(
    'is not written over by a sweep that had read the catalog before, %p',
    async databaseId => {
      const { catalog, knex, evaluation, sweep, createSweep } = await swept(
        databaseId,
      );
      const tier = async () =>
        (await knex('entities').where('name', 'sign-in').first()).tier_id;
      const signIn = (annotations: { [field: string]: string }) =>
        entity(
          'Component',
          'sign-in',
          { owner: 'accounts', system: 'workspace', type: 'service' },
          annotations,
        );

      // The sweep sees gold; before it publishes, the entity goes back to what is stored, and is refreshed.
      catalog.put(signIn({ 'support-tier': 'gold' }));
      catalog.afterStream = async number => {
        if (number === 8) {
          catalog.put(signIn({}));
          await evaluation.refresh('component:default/sign-in');
        }
      };
      expect(await sweep.run(never())).toMatchObject({ result: 'published' });
      expect(await tier()).toBe('silver');

      // The same for an entity that is new, and for one that is gone.
      catalog.afterStream = async number => {
        if (number === 12) {
          catalog.put(
            entity('Component', 'late', { owner: 'leads' }),
            signIn({ 'support-tier': 'gold' }),
          );
          catalog.remove('component:default/tour');
          await evaluation.refresh('component:default/late');
          await evaluation.refresh('component:default/sign-in');
          await evaluation.refresh('component:default/tour');
        }
      };
      await sweep.run(never());
      expect(await tier()).toBe('gold');
      expect(await knex('entities').where('name', 'tour')).toEqual([]);
      expect(await knex('entities').where('name', 'late')).toHaveLength(1);

      catalog.afterStream = undefined;
      await expectNothingLeftToSweep({ sweep: createSweep(), knex });
    },
  );

  it.each(supported)('joins an evaluation that runs, %p', async databaseId => {
    const { catalog, knex, evaluation } = await swept(databaseId);
    catalog.put(entity('Component', 'sign-in', { owner: 'leads' }));
    await Promise.all(
      Array.from({ length: 20 }, () =>
        evaluation.refresh('component:default/sign-in'),
      ),
    );
    expect(
      await knex('entities').where('name', 'sign-in').first(),
    ).toMatchObject({ version: 2 });
  });

  it.each(supported)(
    'follows the catalog until a new version arrives, of the entity or of its model, %p',
    async databaseId => {
      const { catalog, knex, evaluation } = await swept(databaseId);
      const row = () => knex('entities').where('name', 'sign-in').first();
      evaluation.follow('component:default/sign-in', (await row()).etag);
      await sleep(600);
      catalog.put(
        entity(
          'Component',
          'sign-in',
          { owner: 'accounts', system: 'workspace', type: 'service' },
          { 'release-cadence': 'daily' },
        ),
      );
      await until(async () => (await row()).cadence === 'daily');
      catalog.put(suiteModel({ defaults: { supportTier: 'gold' } }));
      await until(async () => (await row()).tier_id === 'gold');
      expect(await row()).toMatchObject({ cadence: 'daily', tier_id: 'gold' });
    },
  );
});
