import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { contradictions } from '../../__testUtils__/contradictions';
import {
  createTestStore,
  never,
  type TestStore,
} from '../../__testUtils__/createTestStore';
import { countedRollups, dumpStore } from '../../__testUtils__/dumpStore';
import { inSnapshot } from '../../__testUtils__/inSnapshot';
import { randomSteps, type Step } from '../../__testUtils__/randomSteps';
import { settled } from '../../__testUtils__/settled';
import { StatementFaults } from '../../__testUtils__/StatementFaults';
import { suiteEntities } from '../../__testUtils__/suiteEntities';
import { TestCatalog } from '../../__testUtils__/TestCatalog';
import { tickingClock } from '../../__testUtils__/tickingClock';

jest.setTimeout(300_000);

const HISTORIES = 24;

describe('whatever happens, and whatever fails', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  /** What one sweep over the same catalog stores in a database that is empty. */
  async function evaluatedAfresh(catalog: TestCatalog, now: () => Date) {
    const { knex, sweep } = await createTestStore({
      databases,
      databaseId: 'SQLITE_3',
      catalog,
      now,
    });
    await sweep.run(never());
    return comparable(await dumpStore(knex));
  }

  /** Lives through a history, and says what contradicts what in the end. */
  async function live(databaseId: TestDatabaseId, steps: readonly Step[]) {
    const catalog = new TestCatalog(suiteEntities());
    const now = tickingClock();
    const store = await createTestStore({
      databases,
      databaseId,
      catalog,
      now,
    });
    const replicas = [store.sweep, store.createSweep()];
    const allDone = settled(store.evaluation);
    const faults = new StatementFaults(store.knex);
    try {
      await store.sweep.run(never());
      for (const step of steps) {
        await take(step, { catalog, store, replicas, faults });
        if (step.kind !== 'edit') {
          // While evaluations still run behind, too.
          await expectNoContradiction(store);
          await allDone();
          await expectNoContradiction(store);
        }
        if (step.kind === 'sweep') {
          expect(comparable(await dumpStore(store.knex))).toEqual(
            await evaluatedAfresh(catalog, now),
          );
        } else if (step.kind === 'refresh') {
          const afresh = await evaluatedAfresh(catalog, now);
          const stored = comparable(await dumpStore(store.knex));
          const results = (dump: typeof stored) =>
            dump.results
              .filter(
                ({ subject }) =>
                  step.references.includes(subject) &&
                  !subject.startsWith('operatingmodel:'),
              )
              .map(({ subject, results: said }) => ({ subject, said }));
          expect(results(stored)).toEqual(results(afresh));
        }
      }
      await store.createSweep().run(never());
      await expectNoContradiction(store);
      expect(comparable(await dumpStore(store.knex))).toEqual(
        await evaluatedAfresh(catalog, now),
      );
      return await contradictions(store.knex);
    } finally {
      faults.restore();
    }
  }

  it.each(databases.eachSupportedId())(
    'rollups equal a GROUP BY, results a fresh evaluation, and the history what is stored, %p',
    async databaseId => {
      await fc.assert(
        fc.asyncProperty(randomSteps, async steps => {
          expect(await live(databaseId, steps)).toEqual([]);
        }),
        { numRuns: HISTORIES, endOnFailure: true },
      );
    },
  );
});

/** Takes one step; what fails of it, fails as it was told to. */
async function take(
  step: Step,
  {
    catalog,
    store,
    replicas,
    faults,
  }: {
    catalog: TestCatalog;
    store: TestStore;
    replicas: TestStore['sweep'][];
    faults: StatementFaults;
  },
): Promise<void> {
  const { evaluation } = store;
  const refresh = (references: readonly string[]) =>
    references.map(reference => evaluation.refresh(reference));
  switch (step.kind) {
    case 'edit':
      step.edit(catalog);
      return;
    case 'sweep':
      await store.sweep.run(never());
      return;
    case 'refresh':
      for (const reference of step.references) {
        await evaluation.refresh(reference);
      }
      return;
    case 'crowd': {
      const outcomes = await Promise.allSettled([
        ...replicas.map(sweep => sweep.run(never())),
        ...refresh(step.references),
      ]);
      for (const outcome of outcomes) {
        expect(
          outcome.status === 'rejected' ? `${outcome.reason}` : '',
        ).toMatch(/^$|was written by others/);
      }
      return;
    }
    case 'overtake': {
      let streams = 0;
      catalog.afterStream = async () => {
        streams += 1;
        if (streams === step.stream) {
          step.edits.forEach(({ edit }) => edit(catalog));
          await Promise.allSettled(refresh(step.references));
        }
      };
      // What the catalog lost meanwhile may look like a broken read, even twice.
      expect(
        await store.sweep.run(never()).then(
          ({ result }) => result,
          error => error.name,
        ),
      ).toMatch(/^published$|^BrokenReadError$/);
      catalog.afterStream = undefined;
      return;
    }
    default:
      faults.failAt(step.at, step.when);
      expect(
        await (step.reference
          ? evaluation.refresh(step.reference)
          : store.sweep.run(never())
        ).then(
          () => '',
          error => `${error}`,
        ),
      ).toMatch(/^$|never arrived/);
      faults.heal();
  }
}

async function expectNoContradiction({ knex }: TestStore): Promise<void> {
  await inSnapshot(knex, async snapshot => {
    const { rollups } = await dumpStore(snapshot);
    expect(rollups).toEqual(await countedRollups(snapshot));
    expect(await contradictions(snapshot)).toEqual([]);
  });
}

/** Without what databases write in different ways, and the history of clarity, which is as long as the way that led here. */
function comparable({
  clarity: _clarity,
  models,
  ...dump
}: Awaited<ReturnType<typeof dumpStore>>) {
  return {
    ...dump,
    models: models.map(model => ({ ...model, stale: Boolean(model.stale) })),
  };
}
