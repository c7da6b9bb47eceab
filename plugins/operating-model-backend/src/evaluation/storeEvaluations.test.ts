import { TestDatabases } from '@backstage/backend-test-utils';
import { contradictions } from '../__testUtils__/contradictions';
import { createTestStore, never } from '../__testUtils__/createTestStore';
import { countedRollups, dumpStore } from '../__testUtils__/dumpStore';
import { StatementFaults } from '../__testUtils__/StatementFaults';
import { entity, suiteEntities } from '../__testUtils__/suiteEntities';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { tickingClock } from '../__testUtils__/tickingClock';

jest.setTimeout(120_000);

/** An edit that changes rows of every table but those of models. */
function edit(catalog: TestCatalog, tier: string) {
  catalog.put(
    {
      ...entity('Group', 'accounts', { type: 'team', children: [] }),
      metadata: { name: 'accounts', namespace: 'default', title: tier },
    },
    entity(
      'Component',
      'sign-in',
      { owner: tier === 'gold' ? 'gone' : 'accounts', system: 'workspace' },
      { 'support-tier': tier, 'deputy-owner': 'accounts' },
    ),
  );
}

describe('an evaluation whose n-th statement fails', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  it.each(databases.eachSupportedId())(
    'leaves the old state or the new one, for every n, and the next one heals, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, sweep, evaluation } = await createTestStore({
        databases,
        databaseId,
        catalog,
        now: tickingClock(),
      });
      await sweep.run(never());
      const reference = 'component:default/sign-in';
      const faults = new StatementFaults(knex);
      try {
        const evaluate = async (tier: string) => {
          edit(catalog, tier);
          await evaluation.refresh(reference);
          return dumpStore(knex);
        };
        const newState = await evaluate('gold');
        const oldState = await evaluate('silver');
        edit(catalog, 'gold');
        faults.takeCount();
        await evaluation.refresh(reference);
        const statements = faults.takeCount();
        expect(statements).toBeGreaterThan(4);

        for (let n = 1; n <= statements; n++) {
          expect({ n, ...(await evaluate('silver')) }).toEqual({
            n,
            ...oldState,
          });
          edit(catalog, 'gold');
          const history = await knex('transitions').orderBy('id');
          faults.failAt(n, 'before');
          await expect(evaluation.refresh(reference)).rejects.toThrow(
            'The statement never arrived',
          );
          faults.heal();
          expect({ n, ...(await dumpStore(knex)) }).toEqual({ n, ...oldState });
          expect(oldState.rollups).toEqual(await countedRollups(knex));
          expect(await knex('transitions').orderBy('id')).toEqual(history);
          expect(await contradictions(knex)).toEqual([]);
          expect({ n, ...(await evaluate('gold')) }).toEqual({
            n,
            ...newState,
          });
        }
        expect(newState.rollups).toEqual(await countedRollups(knex));
        expect(await contradictions(knex)).toEqual([]);
      } finally {
        faults.restore();
      }
    },
  );
});
