import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type {
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { builtInChecks } from '@cloud-suite/backstage-plugin-operating-model-common';
import { readConfig } from '../../config/readConfig';
import { createTestStore, never } from '../../__testUtils__/createTestStore';
import { StatementFaults } from '../../__testUtils__/StatementFaults';
import { TestCatalog } from '../../__testUtils__/TestCatalog';
import { pruneHistory } from './pruneHistory';
import { scheduleRetention } from './scheduleRetention';

jest.setTimeout(60_000);

const NOW = new Date('2026-11-24T09:00:00.000Z');
const RETENTION = { transitions: 'P30D', offModel: 'P1Y' };

/** Thirty days before now, and a year. */
const MONTH = '2026-10-25T09:00:00.000Z';
const YEAR = '2025-11-24T09:00:00.000Z';

const just = (edge: string, milliseconds: number) =>
  new Date(Date.parse(edge) + milliseconds).toISOString();

const transition = (at: string) => ({
  subject_ref: 'component:default/a',
  check_id: 'owner.none',
  part: '',
  from_result: 'pass',
  from_since: at,
  to_result: 'fail',
  at,
  cause: 'entity',
});

const question = (askedAt: string) => ({
  words: 'Tax exemption',
  words_key: 'tax exemption',
  asked_at: askedAt,
});

describe('retention', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });
  const supported = databases.eachSupportedId();

  async function created(databaseId: TestDatabaseId) {
    const { knex } = await createTestStore({
      databases,
      databaseId,
      catalog: new TestCatalog(),
    });
    return {
      knex,
      moments: () => knex('transitions').orderBy('id').pluck('at'),
      questions: () =>
        knex('off_model_questions').orderBy('id').pluck('asked_at'),
    };
  }

  it.each(supported)(
    'forgets what is older than it is kept, and not what is exactly as old, %p',
    async databaseId => {
      const { knex, moments, questions } = await created(databaseId);
      // Not in the order of time: what is added last may be older.
      await knex('transitions').insert(
        [1, -1, 0, -86_400_000].map(by => transition(just(MONTH, by))),
      );
      await knex('off_model_questions').insert(
        [-86_400_000, 0, 1, -1].map(by => question(just(YEAR, by))),
      );
      const options = { now: NOW, signal: never() };
      expect(await pruneHistory(knex, RETENTION, options)).toEqual({
        transitions: 2,
        offModel: 2,
      });
      expect(await moments()).toEqual([just(MONTH, 1), MONTH]);
      expect(await questions()).toEqual([YEAR, just(YEAR, 1)]);

      // Nothing is old: two statements look, and none of them writes.
      expect(await pruneHistory(knex, RETENTION, options)).toEqual({
        transitions: 0,
        offModel: 0,
      });
      expect(await moments()).toEqual([just(MONTH, 1), MONTH]);
      expect(await questions()).toEqual([YEAR, just(YEAR, 1)]);
      const later = new Date(NOW.getTime() + 1);
      expect(
        await pruneHistory(knex, RETENTION, { ...options, now: later }),
      ).toEqual({ transitions: 1, offModel: 1 });
    },
  );

  it.each(supported)(
    'forgets in batches, oldest first, and stops between two of them when it is told to, %p',
    async databaseId => {
      const { knex, moments, questions } = await created(databaseId);
      const old = Array.from({ length: 1200 }, (_, number) =>
        just(MONTH, -1 - number),
      );
      for (let start = 0; start < old.length; start += 100) {
        await knex('transitions').insert(
          old.slice(start, start + 100).map(transition),
        );
      }
      await knex('transitions').insert(transition(MONTH));
      await knex('off_model_questions').insert(question(just(YEAR, -1)));

      const abort = new AbortController();
      const faults = new StatementFaults(knex);
      const fall = new Error('Enough');
      // The first batch is done when the signal comes.
      knex.on('query-response', () => abort.abort(fall));
      await expect(
        pruneHistory(knex, RETENTION, { now: NOW, signal: abort.signal }),
      ).rejects.toBe(fall);
      knex.removeAllListeners('query-response');
      expect(faults.takeCount()).toBe(1);
      expect(await moments()).toEqual([...old.slice(0, 700), MONTH]);
      expect(await questions()).toHaveLength(1);

      faults.takeCount();
      expect(
        await pruneHistory(knex, RETENTION, { now: NOW, signal: never() }),
      ).toEqual({ transitions: 700, offModel: 1 });
      // A full batch, a last one, and one for the questions.
      expect(faults.takeCount()).toBe(3);
      faults.restore();
      expect(await moments()).toEqual([MONTH]);

      await expect(
        pruneHistory(knex, RETENTION, { now: NOW, signal: abort.signal }),
      ).rejects.toBe(fall);
    },
  );

  it.each(supported)(
    'is a task of one replica, with the ages of the configuration, %p',
    async databaseId => {
      const { knex, moments, questions } = await created(databaseId);
      const { retention } = readConfig(
        mockServices.rootConfig({
          data: {
            operatingModel: {
              retention: { transitions: RETENTION.transitions },
            },
          },
        }),
        builtInChecks,
      );
      expect(retention.offModel).toBe('P1Y');
      const scheduler = mockServices.scheduler.mock();
      const logger = mockServices.logger.mock();
      await scheduleRetention({
        knex,
        retention,
        scheduler,
        logger,
        now: () => NOW,
      });
      expect(scheduler.scheduleTask).toHaveBeenCalledTimes(1);
      const [task]: Parameters<SchedulerService['scheduleTask']>[] =
        scheduler.scheduleTask.mock.calls;
      const schedule: SchedulerServiceTaskScheduleDefinition & { id: string } =
        task[0];
      expect(schedule).toMatchObject({
        id: 'operating-model-retention',
        scope: 'global',
        frequency: { hours: 24 },
      });

      await task[0].fn(never());
      expect(logger.info).not.toHaveBeenCalled();
      await knex('transitions').insert(
        [just(MONTH, -1), MONTH].map(transition),
      );
      await knex('off_model_questions').insert(
        [just(YEAR, -1), YEAR].map(question),
      );
      await task[0].fn(never());
      expect(await moments()).toEqual([MONTH]);
      expect(await questions()).toEqual([YEAR]);
      expect(logger.info.mock.calls).toEqual([
        [
          'Forgot 1 changes of results and 1 questions that are older than they are kept',
        ],
      ]);
    },
  );
});
