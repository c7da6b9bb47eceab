import type {
  LifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import { followStart } from './followStart';
import type { Sweep } from './Sweep';

/**
 * Sweeps on the schedule, on one replica at a time, and on this replica soon after its start: the scheduler itself
 * would let a kept database wait until the next sweep is due.
 */
export async function scheduleSweeps(options: {
  sweep: Sweep;
  config: OperatingModelConfig;
  scheduler: SchedulerService;
  lifecycle: LifecycleService;
  /** Aborted when the backend shuts down. */
  shutdown: AbortController;
}): Promise<void> {
  const { sweep, config, scheduler, lifecycle, shutdown } = options;

  await scheduler.scheduleTask({
    id: 'operating-model-sweep',
    ...config.schedule,
    scope: config.schedule.scope ?? 'global',
    fn: async signal => {
      await sweep.run(AbortSignal.any([signal, shutdown.signal]));
    },
  });

  let following: Promise<void> | undefined;
  lifecycle.addStartupHook(() => {
    following = followStart({ sweep, signal: shutdown.signal });
  });
  lifecycle.addShutdownHook(async () => {
    shutdown.abort(new Error('The backend is shutting down'));
    await following;
  });
}
