import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestStore, never } from '../__testUtils__/createTestStore';
import { dumpStore } from '../__testUtils__/dumpStore';
import { suiteEntities } from '../__testUtils__/suiteEntities';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { readSweepStatus } from '../database/sweepState/readSweepStatus';

jest.setTimeout(60_000);

describe('a sweep that fails or is stopped', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });
  const supported = databases.eachSupportedId();

  it.each(supported)(
    'deletes nothing after a read that breaks, ends early or comes back empty, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, sweep, logger, metrics } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      await sweep.run(never());
      const before = await dumpStore(knex);

      for (const fault of ['throw', 'end', 'empty'] as const) {
        for (const page of [0, 1]) {
          catalog.fault = number => (number === page ? fault : undefined);
          await expect(sweep.run(never())).rejects.toThrow(
            fault === 'throw'
              ? 'The catalog is broken'
              : /^The catalog answered \d+ of its 13 entities; nothing was changed$/,
          );
          expect(await dumpStore(knex)).toEqual(before);
        }
      }
      expect(await readSweepStatus(knex)).toMatchObject({
        lastError: expect.stringMatching(/answered \d+ of its 13 entities/),
        lastErrorAt: expect.any(String),
      });
      expect(logger.error).toHaveBeenCalledTimes(6);
      expect(await metrics.values('operating_model.sweep.failures')).toEqual([
        1, 1, 1, 1, 1, 1,
      ]);

      catalog.fault = undefined;
      expect(await sweep.run(never())).toMatchObject({ rowsWritten: 0 });
      expect((await readSweepStatus(knex)).lastError).toBeUndefined();

      catalog.clear();
      expect(await sweep.run(never())).toEqual({
        result: 'empty',
        total: 0,
        rowsWritten: 0,
        filling: false,
      });
      expect(await dumpStore(knex)).toEqual(before);
    },
  );

  it.each(supported)(
    'says in log and metrics that it failed, also where the database takes no note of it, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, sweep, createSweep, logger, metrics } =
        await createTestStore({ databases, databaseId, catalog });
      await sweep.run(never());
      const failures = () => metrics.values('operating_model.sweep.failures');
      const [age] = await metrics.values('operating_model.sweep.age');
      expect(age).toEqual(expect.any(Number));

      catalog.fault = () => 'throw';
      const rename = async () =>
        knex.schema.renameTable('sweep_state', 'elsewhere');
      let renaming: Promise<void> | undefined;
      // None of the streams that begin at the same time breaks before.
      catalog.beforeStream = () => {
        renaming ??= rename();
        return renaming;
      };
      await expect(sweep.run(never())).rejects.toThrow('The catalog is broken');
      expect(await failures()).toEqual([1]);
      expect(logger.error).toHaveBeenLastCalledWith(
        'Sweep 2 failed and changed nothing: CatalogSilentError: The catalog does not answer; caused by Error: The catalog is broken',
      );
      expect(logger.warn).toHaveBeenLastCalledWith(
        expect.stringMatching(/^The failure could not be recorded: /),
      );

      // Without the table there is no fencing token either.
      await expect(createSweep().run(never())).rejects.toThrow('sweep_state');
      expect(await failures()).toEqual([1, 1]);
      expect(logger.error).toHaveBeenLastCalledWith(
        expect.stringMatching(/^Sweep \(not started\) failed/),
      );
      expect(await metrics.values('operating_model.sweep.age')).toEqual([
        expect.any(Number),
      ]);

      await knex.schema.renameTable('elsewhere', 'sweep_state');
      catalog.fault = undefined;
      expect(await sweep.run(never())).toMatchObject({ result: 'published' });
      expect(await failures()).toEqual([1, 1]);
    },
  );

  it.each(supported)(
    'ends when it is stopped, and lets the next one begin, even where nobody ever answers, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, createSweep, metrics } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      const sweep = createSweep();
      // Somebody else never lets the record of the sweeps go.
      const held = await knex.transaction();
      await held('sweep_state').update({ id: 1 });
      for (const turn of [1, 2]) {
        const stop = new AbortController();
        const run = sweep.run(stop.signal);
        stop.abort(new Error(`Turn ${turn} took too long`));
        await expect(run).rejects.toThrow(`Turn ${turn} took too long`);
      }
      expect(await metrics.values('operating_model.sweep.failures')).toEqual([
        1, 1,
      ]);
      await held.rollback();
      expect(await sweep.run(never())).toMatchObject({ result: 'published' });
    },
  );

  it.each(supported)(
    'reads again where the first read fell short, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, sweep } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      let broken = true;
      catalog.fault = page => {
        if (broken && page === 1) {
          broken = false;
          return 'end';
        }
        return undefined;
      };
      expect(await sweep.run(never())).toMatchObject({ result: 'published' });
      expect(await knex('entities').pluck('name')).toHaveLength(9);
    },
  );

  it.each(supported)(
    'stops when it is aborted while the catalog is silent, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, sweep } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      const abort = new AbortController();
      catalog.beforeStream = () => new Promise(() => {});
      setTimeout(() => abort.abort(new Error('Enough')), 100);
      await expect(sweep.run(abort.signal)).rejects.toThrow('Enough');
      expect(await knex('entities')).toEqual([]);
    },
  );
});
