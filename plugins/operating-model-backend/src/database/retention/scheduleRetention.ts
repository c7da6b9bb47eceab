import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { pruneHistory, type Retention } from './pruneHistory';

/** Forgets once a day, on one replica, what is older than it is kept. */
export async function scheduleRetention(options: {
  knex: Knex;
  retention: Retention;
  scheduler: SchedulerService;
  logger: LoggerService;
  /** The clock; the system's where undefined. */
  now?: () => Date;
}): Promise<void> {
  const { knex, retention, scheduler, logger, now } = options;
  await scheduler.scheduleTask({
    id: 'operating-model-retention',
    scope: 'global',
    frequency: { hours: 24 },
    initialDelay: { minutes: 5 },
    timeout: { minutes: 30 },
    fn: async signal => {
      const { transitions, offModel } = await pruneHistory(knex, retention, {
        now: now?.() ?? new Date(),
        signal,
      });
      if (transitions + offModel > 0) {
        logger.info(
          `Forgot ${transitions} changes of results and ${offModel} questions that are older than they are kept`,
        );
      }
    },
  });
}
