import { TestDatabases } from '@backstage/backend-test-utils';
import { setTimeout as sleep } from 'node:timers/promises';
import { contradictions } from '../../__testUtils__/contradictions';
import { createTestStore, never } from '../../__testUtils__/createTestStore';
import { countedRollups, dumpStore } from '../../__testUtils__/dumpStore';
import { entity, suiteEntities } from '../../__testUtils__/suiteEntities';
import { TestCatalog } from '../../__testUtils__/TestCatalog';
import type { EntityWrite } from '../entities/EntityRecord';
import { createEntityWriter } from '../entities/createEntityWriter';
import { deleteEntities } from '../entities/deleteEntities';
import { RollupShifts } from './RollupShifts';
import { deleteResults } from '../results/deleteResults';

jest.setTimeout(60_000);

const SIGN_IN = 'component:default/sign-in';

const moved = () =>
  entity('Component', 'sign-in', { owner: 'leads', system: 'onboarding' });

describe('rollups, while an entity is written that somebody else removes', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });
  const supported = databases.eachSupportedId();

  async function swept(databaseId: (typeof supported)[number][0]) {
    const catalog = new TestCatalog(suiteEntities());
    const store = await createTestStore({ databases, databaseId, catalog });
    await store.sweep.run(never());
    const expectNoContradiction = async () => {
      const { rollups } = await dumpStore(store.knex);
      expect(rollups).toEqual(await countedRollups(store.knex));
      expect(await contradictions(store.knex)).toEqual([]);
    };
    const row = () =>
      store.knex('entities').where('entity_ref', SIGN_IN).first();
    return { catalog, ...store, row, expectNoContradiction };
  }

  it.each(supported)(
    'do not count what a sweep has seen and a single evaluation has removed since, %p',
    async databaseId => {
      const { catalog, sweep, evaluation, row, expectNoContradiction } =
        await swept(databaseId);
      catalog.put(moved());
      let streams = 0;
      catalog.afterStream = async () => {
        streams += 1;
        if (streams === 4) {
          catalog.remove(SIGN_IN);
          catalog.put(entity('Component', 'other', { owner: 'leads' }));
          await evaluation.refresh(SIGN_IN);
        }
      };
      expect(await sweep.run(never())).toMatchObject({ result: 'published' });
      expect(streams).toBe(4);
      expect(await row()).toBeUndefined();
      await expectNoContradiction();
    },
  );

  it.each(supported)(
    'count anew what comes back while its removal is being published, %p',
    async databaseId => {
      const { catalog, knex, evaluation, row, expectNoContradiction } =
        await swept(databaseId);
      const { id, version } = await row();
      catalog.put(moved());
      let refreshed: Promise<void> | undefined;
      await knex.transaction(async transaction => {
        const shifts = new RollupShifts();
        await deleteEntities(transaction, [{ id, version }], shifts);
        await shifts.apply(transaction);
        await deleteResults(transaction, [SIGN_IN]);
        refreshed = evaluation.refresh(SIGN_IN);
        // It gets as far as the row that is being removed, where the database lets it.
        await sleep(300);
      });
      await refreshed;
      expect(await row()).toMatchObject({
        owner_ref: 'group:default/leads',
        version: 1,
      });
      await expectNoContradiction();
    },
  );

  it.each(supported.filter(([id]) => id !== 'SQLITE_3'))(
    'do not make single evaluations wait for a sweep that publishes, nor the sweep for them, %p',
    async databaseId => {
      const { catalog, knex, evaluation, row, expectNoContradiction } =
        await swept(databaseId);
      const { id: _, ...stored } = await row();
      const write = {
        ...Object.fromEntries(
          Object.entries(stored).filter(([, value]) => value !== null),
        ),
        owner_ref: 'group:default/leads',
        content_hash: 'moved',
        base_version: stored.version,
        effective: '{}',
        parties: '{}',
      } as EntityWrite;
      catalog.put(
        entity('Component', 'billing', { owner: 'accounts', type: 'service' }),
      );
      await knex.transaction(async transaction => {
        const shifts = new RollupShifts();
        const writer = createEntityWriter(knex);
        const encoder = writer.createEncoder();
        encoder.add(write);
        const batch = { data: encoder.take(), onlyNew: false };
        await writer.write(transaction, batch, shifts);
        // Both move entities between the same two groups.
        await Promise.race([
          evaluation.refresh('component:default/billing'),
          sleep(10_000).then(() => {
            throw new Error('The evaluation waits for the sweep');
          }),
        ]);
        await shifts.apply(transaction);
      });
      const { rollups } = await dumpStore(knex);
      expect(rollups).toEqual(await countedRollups(knex));
      await evaluation.refresh(SIGN_IN);
      await expectNoContradiction();
    },
  );
});
