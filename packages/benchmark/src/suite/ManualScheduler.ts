import {
  coreServices,
  createServiceFactory,
  type SchedulerService,
  type SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';

/** Runs a task when asked and never by itself, so that a measurement holds nothing but the sweep. */
export class ManualScheduler {
  readonly #tasks = new Map<string, SchedulerServiceTaskFunction>();

  async run(): Promise<void> {
    for (const task of this.#tasks.values()) {
      await task(new AbortController().signal);
    }
  }

  serviceFactory() {
    const tasks = this.#tasks;
    const scheduler: SchedulerService = {
      async scheduleTask({ id, fn }) {
        tasks.set(id, fn);
      },
      createScheduledTaskRunner: () => ({
        async run({ id, fn }) {
          tasks.set(id, fn);
        },
      }),
      async triggerTask() {},
      async cancelTask() {},
      async getScheduledTasks() {
        return [];
      },
    };
    return createServiceFactory({
      service: coreServices.scheduler,
      deps: {},
      factory: () => scheduler,
    });
  }
}
