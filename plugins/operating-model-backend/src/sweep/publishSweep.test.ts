import { TestDatabases } from '@backstage/backend-test-utils';
import { contradictions } from '../__testUtils__/contradictions';
import { createTestStore, never } from '../__testUtils__/createTestStore';
import { countedRollups, dumpStore } from '../__testUtils__/dumpStore';
import { StatementFaults } from '../__testUtils__/StatementFaults';
import {
  entity,
  suiteEntities,
  suiteModel,
} from '../__testUtils__/suiteEntities';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { tickingClock } from '../__testUtils__/tickingClock';

jest.setTimeout(300_000);

/** Takes the catalog from one state to the other: new, changed and vanished entities, models and parties. */
function turn(catalog: TestCatalog, state: 'old' | 'new') {
  catalog.clear();
  catalog.put(...suiteEntities());
  if (state === 'new') {
    catalog.remove(
      'component:default/tour',
      'user:default/bo',
      'operatingmodel:default/other',
    );
    catalog.put(
      suiteModel({ version: '1.1.0', defaults: { supportTier: 'gold' } }),
      entity('Component', 'invoices', { owner: 'leads', system: 'workspace' }),
      entity('Group', 'fresh', { type: 'team', children: [] }),
    );
  } else {
    catalog.put({
      ...suiteModel({ appliesTo: ['system:default/elsewhere'] }),
      metadata: { name: 'other', namespace: 'default' },
    });
  }
}

describe('a sweep whose n-th statement fails', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('on %p', databaseId => {
    it.each(['before', 'after'] as const)(
      'leaves the old state or the new one, for every n, and the next sweep heals (%s the database did it)',
      async when => {
        const catalog = new TestCatalog();
        const { knex, createSweep } = await createTestStore({
          databases,
          databaseId,
          catalog,
          now: tickingClock(),
        });
        const faults = new StatementFaults(knex);
        try {
          turn(catalog, 'new');
          await createSweep().run(never());
          const newState = await dumpStore(knex);
          turn(catalog, 'old');
          await createSweep().run(never());
          const oldState = await dumpStore(knex);
          expect(oldState).not.toEqual(newState);

          turn(catalog, 'new');
          faults.takeCount();
          await createSweep().run(never());
          const statements = faults.takeCount();
          expect(statements).toBeGreaterThan(10);

          const outcomes = new Set<string>();
          for (let n = 1; n <= statements; n++) {
            turn(catalog, 'old');
            await createSweep().run(never());
            turn(catalog, 'new');
            const history = await knex('transitions').orderBy('id');
            faults.failAt(n, when);
            await expect(createSweep().run(never())).rejects.toThrow(
              /never arrived/,
            );
            faults.heal();

            const state = await dumpStore(knex);
            const isNew = JSON.stringify(state) === JSON.stringify(newState);
            expect({ n, ...state }).toEqual({
              n,
              ...(isNew ? newState : oldState),
            });
            outcomes.add(isNew ? 'new' : 'old');
            expect(state.rollups).toEqual(await countedRollups(knex));
            expect(await contradictions(knex)).toEqual([]);
            const after = await knex('transitions').orderBy('id');
            expect(after.slice(0, history.length)).toEqual(history);
            expect(after.length > history.length).toBe(isNew);

            await createSweep().run(never());
            expect({ n, ...(await dumpStore(knex)) }).toEqual({
              n,
              ...newState,
            });
          }
          expect([...outcomes].sort()).toEqual(
            when === 'before' ? ['old'] : ['new', 'old'],
          );
        } finally {
          faults.restore();
        }
      },
    );
  });
});
