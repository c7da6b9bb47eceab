import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestStore, never } from '../__testUtils__/createTestStore';
import { countedRollups, dumpStore } from '../__testUtils__/dumpStore';
import {
  entity,
  suiteEntities,
  suiteModel,
} from '../__testUtils__/suiteEntities';
import { TestCatalog } from '../__testUtils__/TestCatalog';

jest.setTimeout(120_000);

const ROUNDS = 10;

/** What people and machines do to the catalog in a round: moves, new tiers, entities and teams that come and go. */
function disturb(catalog: TestCatalog, round: number) {
  const pick = <T>(values: T[], step: number) =>
    values[(round * step) % values.length];
  for (const name of ['sign-in', 'billing', 'tour', `extra-${round % 5}`]) {
    catalog.put(
      entity(
        'Component',
        name,
        {
          owner: pick(['accounts', 'leads', 'gone', 'fresh'], name.length),
          system: pick(['workspace', 'onboarding'], name.length + 1),
        },
        { 'support-tier': pick(['gold', 'silver', 'platinum'], name.length) },
      ),
    );
  }
  catalog.remove(`component:default/extra-${(round + 2) % 5}`);
  if (round % 3 === 0) {
    catalog.put(
      suiteModel({ defaults: { supportTier: pick(['gold', 'silver'], 1) } }),
      entity('Group', 'fresh', { type: 'team', children: [] }),
    );
  } else if (round % 3 === 1) {
    catalog.remove('group:default/fresh');
  }
}

const MODEL = 'operatingmodel:default/suite';
const version = (number: string, defaults: object) =>
  suiteModel({ version: number, defaults });

describe('sweeps of two replicas and single evaluations, all at once', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  it.each(databases.eachSupportedId())(
    'end in the state that one sweep alone would have stored, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, createSweep, evaluation } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      const replicas = [createSweep(), createSweep()];
      await replicas[0].run(never());

      for (let round = 1; round <= ROUNDS; round++) {
        const sweeps = replicas.map(sweep => sweep.run(never()));
        disturb(catalog, round);
        const results = await Promise.allSettled([
          ...sweeps,
          ...[
            'component:default/sign-in',
            'component:default/tour',
            `component:default/extra-${round % 5}`,
            `component:default/extra-${(round + 2) % 5}`,
            'system:default/workspace',
            'operatingmodel:default/suite',
          ].map(reference => evaluation.refresh(reference)),
        ]);
        // The catalog changes while it is read: a sweep may find it broken, and a refresh may lose to others again and again.
        for (const result of results) {
          expect(
            result.status === 'rejected' ? `${result.reason}` : '',
          ).toMatch(/^$|BrokenReadError|was written by others/);
        }
      }

      await createSweep().run(never());
      const stored = await dumpStore(knex);
      expect(stored.rollups).toEqual(await countedRollups(knex));
      const alone = await createTestStore({ databases, databaseId, catalog });
      await alone.sweep.run(never());
      expect(stored).toEqual(await dumpStore(alone.knex));
    },
  );

  it.each(
    databases.eachSupportedId().flatMap(([databaseId]) => [
      ...[MODEL, 'component:default/sign-in'].map(reference => ({
        databaseId,
        reference,
        kinds: undefined,
      })),
      { databaseId, reference: MODEL, kinds: ['component'] },
    ]),
  )(
    'keep the newer model, and tell no story of the older one, which a refresh still has in its hands, %j',
    async ({ databaseId, reference, kinds }) => {
      const catalog = new TestCatalog(suiteEntities());
      catalog.put(version('1.0.0', { supportTier: 'gold' }));
      const { knex, sweep, evaluation } = await createTestStore({
        databases,
        databaseId,
        catalog,
        config: kinds && { kinds },
      });
      await sweep.run(never());

      catalog.put(version('1.1.0', { supportTier: 'platinum' }));
      catalog.afterRead = async () => {
        catalog.put(version('1.2.0', { supportTier: 'gold' }));
        await sweep.run(never());
      };
      await evaluation.refresh(reference);

      expect(catalog.afterRead).toBeUndefined();
      expect(await knex('models').pluck('model_version')).toEqual(['1.2.0']);
      expect(await knex('transitions')).toEqual([]);
      expect(await knex('clarity_points').pluck('version')).toEqual([
        '1.0.0',
        '1.2.0',
      ]);
      expect(await sweep.run(never())).toMatchObject({ rowsWritten: 0 });
    },
  );

  it.each(
    databases
      .eachSupportedId()
      .flatMap(([databaseId]) =>
        [1, 2, 3, 4].map(streams => ({ databaseId, streams })),
      ),
  )(
    'keep what was refreshed while a sweep, which had read something else, went on, %j',
    async ({ databaseId, streams }) => {
      const catalog = new TestCatalog(suiteEntities());
      const accounts = (title: string) => ({
        ...entity('Group', 'accounts', { type: 'team', children: [] }),
        metadata: { name: 'accounts', namespace: 'default', title },
      });
      const temporary = entity('Group', 'temporary', { type: 'team' });
      const first = version('1.0.0', { supportTier: 'gold' });
      catalog.put(first, accounts('One'), temporary);
      const { knex, sweep, evaluation } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      await sweep.run(never());
      const before = await dumpStore(knex);

      catalog.put(version('2.0.0', { supportTier: 'none' }), accounts('Two'));
      catalog.remove('group:default/temporary');
      let isRefreshed = false;
      let ended = 0;
      catalog.afterStream = async () => {
        ended += 1;
        if (ended === streams) {
          isRefreshed = true;
          catalog.put(first, accounts('Three'), temporary);
          await evaluation.refresh(MODEL);
          await evaluation.refresh('component:default/sign-in');
        }
      };
      await sweep.run(never());
      catalog.afterStream = undefined;

      expect(isRefreshed).toBe(true);
      expect(await knex('models').pluck('model_version')).toEqual(['1.0.0']);
      expect(await knex('clarity_points').pluck('version')).toEqual(['1.0.0']);
      expect(
        await knex('parties')
          .where('entity_ref', 'group:default/accounts')
          .pluck('title'),
      ).toEqual(['Three']);
      await sweep.run(never());
      catalog.put(accounts('One'));
      await sweep.run(never());
      expect(await dumpStore(knex)).toEqual(before);
    },
  );
});
