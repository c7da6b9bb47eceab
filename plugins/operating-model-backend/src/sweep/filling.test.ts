import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { createTestStore, never } from '../__testUtils__/createTestStore';
import { countedRollups, dumpStore } from '../__testUtils__/dumpStore';
import { readResults } from '../__testUtils__/readResults';
import { entity, suiteEntities } from '../__testUtils__/suiteEntities';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { readSweepStatus } from '../database/sweepState/readSweepStatus';

jest.setTimeout(60_000);

const START = Date.parse('2026-11-24T09:00:00Z');
const TOUR = 'component:default/tour';

const ofKinds = (...kinds: string[]): Entity[] =>
  suiteEntities().filter(({ kind }) => kinds.includes(kind));

describe('a catalog that fills', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });
  const supported = databases.eachSupportedId();

  /** A store over an empty catalog, the clock of which a test sets in seconds. */
  async function fresh(databaseId: TestDatabaseId) {
    const catalog = new TestCatalog();
    let seconds = 0;
    const wiring = {
      databases,
      databaseId,
      catalog,
      fresh: true,
      now: () => new Date(START + seconds * 1000),
    };
    let store = await createTestStore(wiring);
    const { knex } = store;
    return {
      catalog,
      knex,
      async sweepAt(second: number) {
        seconds = second;
        return (await store.sweep.run(never())).filling;
      },
      async refreshAt(second: number, entityRef: string) {
        seconds = second;
        await store.evaluation.refresh(entityRef);
      },
      async restart() {
        store = await createTestStore({ ...wiring, knex });
      },
      resultOf: async (identity: string) =>
        (await readResults(knex, TOUR))[identity]?.result,
      filling: async () => (await readSweepStatus(knex)).filling,
    };
  }

  it.each(supported)(
    'is filled when nothing new has come for a while, and a restart forgets nothing, %p',
    async databaseId => {
      const store = await fresh(databaseId);
      const { catalog, knex } = store;
      // Of an empty catalog nothing is concluded, not even that it has begun to fill.
      expect(await store.sweepAt(0)).toBe(true);
      expect(await store.filling()).toEqual({});

      catalog.put(...ofKinds('Component'));
      expect(await store.sweepAt(60)).toBe(true);
      expect(await store.filling()).toMatchObject({
        since: '2026-11-24T09:01:00.000Z',
      });
      // As long as there is nobody at all, nothing can be told.
      expect(await store.sweepAt(120)).toBe(true);
      expect(await store.resultOf('owner.unresolved spec.owner')).toBe(
        'unknown',
      );
      expect(await knex('entities').where('errors', '>', 0)).toEqual([]);

      catalog.put(...ofKinds('Group', 'User'));
      expect(await store.sweepAt(130)).toBe(true);
      await store.restart();
      catalog.put(...ofKinds('System', 'Domain'));
      expect(await store.sweepAt(139)).toBe(true);
      await store.refreshAt(145, TOUR);
      expect(await store.resultOf('owner.unresolved spec.owner')).toBe(
        'unknown',
      );
      expect(await store.sweepAt(148)).toBe(true);
      catalog.put(...ofKinds('OperatingModel', 'API', 'Resource'));
      expect(await store.sweepAt(150)).toBe(true);
      expect(await store.resultOf('tier.unknown')).toBe('unknown');
      expect(await knex('clarity_points')).toEqual([]);

      expect(await store.sweepAt(160)).toBe(false);
      expect(await store.filling()).toMatchObject({
        since: '2026-11-24T09:01:00.000Z',
        filledAt: '2026-11-24T09:02:40.000Z',
      });
      expect(await store.resultOf('owner.unresolved spec.owner')).toBe('fail');
      expect(await store.resultOf('tier.unknown')).toBe('fail');
      expect(await knex('transitions')).toEqual([]);
      const stored = await dumpStore(knex);
      expect(stored.rollups).toEqual(await countedRollups(knex));
      expect(await knex('clarity_points').pluck('cause')).toEqual(['first']);

      // It does not begin again, and from now on what changes is a change.
      catalog.remove('group:default/accounts');
      expect(await store.sweepAt(170)).toBe(false);
      expect(
        await knex('transitions')
          .where({ check_id: 'owner.unresolved', part: 'spec.owner' })
          .distinct('from_result', 'to_result', 'cause'),
      ).toEqual([{ from_result: 'pass', to_result: 'fail', cause: 'parties' }]);
    },
  );

  it.each(supported)(
    'does not count as filled by quiet as long as no group or user has come, %p',
    async databaseId => {
      const { catalog, sweepAt, resultOf } = await fresh(databaseId);
      catalog.put(
        ...ofKinds('Component', 'System', 'Domain', 'OperatingModel'),
      );
      for (const second of [0, 10, 60, 15 * 60 - 1]) {
        expect(await sweepAt(second)).toBe(true);
      }
      expect(await resultOf('owner.unresolved spec.owner')).toBe('unknown');
      // A catalog without any group is told late.
      expect(await sweepAt(15 * 60)).toBe(false);
      expect(await resultOf('owner.unresolved spec.owner')).toBe('fail');
    },
  );

  it.each(supported)(
    'counts as filled after 15 minutes by the clock, though something new comes all the time, %p',
    async databaseId => {
      const store = await fresh(databaseId);
      const { catalog, knex } = store;
      catalog.put(...suiteEntities());
      for (let second = 0; second < 15 * 60; second += 100) {
        catalog.put(entity('Group', `team-${second}`, { children: [] }));
        expect(await store.sweepAt(second)).toBe(true);
      }
      expect(await store.resultOf('owner.unresolved spec.owner')).toBe(
        'unknown',
      );
      // Nobody has to wait for a sweep.
      await store.refreshAt(15 * 60 - 1, TOUR);
      expect(await store.resultOf('owner.unresolved spec.owner')).toBe(
        'unknown',
      );
      await store.refreshAt(15 * 60, TOUR);
      expect(await store.resultOf('owner.unresolved spec.owner')).toBe('fail');
      catalog.put(entity('Group', 'late', { children: [] }));
      expect(await store.sweepAt(15 * 60 + 1)).toBe(false);
      expect(await knex('transitions')).toEqual([]);
    },
  );

  it.each(supported)(
    'tells other replicas when it is over, where nothing else changes, %p',
    async databaseId => {
      const store = await fresh(databaseId);
      store.catalog.put(...ofKinds('Group', 'User'));
      await store.sweepAt(0);
      const { generation } = await readSweepStatus(store.knex);
      expect(await store.sweepAt(5)).toBe(true);
      expect((await readSweepStatus(store.knex)).generation).toBe(generation);
      expect(await store.sweepAt(10)).toBe(false);
      expect((await readSweepStatus(store.knex)).generation).toBe(
        generation + 1,
      );
    },
  );
});
