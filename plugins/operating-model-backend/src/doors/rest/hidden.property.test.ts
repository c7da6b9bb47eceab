import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../__testUtils__/until';
import { hiddenCatalogs } from './__testUtils__/hiddenCatalogs';
import { questionsAbout } from './__testUtils__/questionsAbout';
import { randomPolicy } from './__testUtils__/randomPolicy';
import { startRest, type RestBackend } from './__testUtils__/startRest';
import { EVALUATED_KINDS } from './__testUtils__/restEntities';
import type { ReadRule } from './__testUtils__/TestPolicy';

jest.setTimeout(600_000);

/** Each a pair of catalogs. */
const SEEDS = [1, 2];
/** Policies per pair and database. */
const POLICIES = 60;
/** Relations of the catalog come some moments after its entities. */
const RELATIONS_MS = 1_500;

describe('two catalogs that differ only in what is hidden', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  async function start(
    databaseId: typeof databases.eachSupportedId extends () => [infer Id][]
      ? Id
      : never,
    entities: Entity[],
  ): Promise<RestBackend> {
    const rest = await startRest({
      databases,
      databaseId,
      entities,
      evaluated: entities.filter(({ kind }) =>
        EVALUATED_KINDS.includes(kind.toLocaleLowerCase('en-US')),
      ).length,
    });
    await sleep(RELATIONS_MS);
    const now = new Date().toISOString();
    await until(async () => {
      const { evaluated_at: at } = await rest.knex('sweep_state').first();
      return at > now;
    }, 30);
    return rest;
  }

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    describe.each(SEEDS)('with seed %p', seed => {
      const { one, other, references } = hiddenCatalogs(seed);
      const questions = questionsAbout(references);
      let backends: RestBackend[];
      let users = 0;

      beforeAll(async () => {
        backends = await Promise.all([
          start(databaseId, one),
          start(databaseId, other),
        ]);
      });
      afterAll(() => Promise.all(backends.map(backend => backend.stop())));

      /** A user of their own, since what a user may read is kept for a while. */
      function callersWith(reading: ReadRule) {
        users += 1;
        const user = `reader-${users}`;
        return backends.map(backend => {
          backend.policy.reading.set(`user:default/${user}`, reading);
          return backend.as(user);
        });
      }

      it('answers are different for those who may read everything', async () => {
        const [first, second] = callersWith('allow');
        let different = 0;
        const some = questions.filter((_, place) => place % 5 === 0);
        for (const { ask } of some) {
          const answers = await Promise.all([ask(first), ask(second)]);
          different +=
            JSON.stringify(answers[0]) === JSON.stringify(answers[1]) ? 0 : 1;
        }
        expect(different).toBeGreaterThan(some.length / 4);
      });

      it('answers are equal under every policy that hides it', async () => {
        await fc.assert(
          fc.asyncProperty(
            randomPolicy,
            fc.shuffledSubarray([...questions.keys()], {
              minLength: 15,
              maxLength: 25,
            }),
            async (reading, asked) => {
              const [first, second] = callersWith(reading);
              for (const { name, ask } of asked.map(each => questions[each])) {
                const [answer, same] = await Promise.all([
                  ask(first),
                  ask(second),
                ]);
                expect([name, same]).toEqual([name, answer]);
              }
            },
          ),
          { numRuns: POLICIES, seed, endOnFailure: true },
        );
      });
    });
  });
});
