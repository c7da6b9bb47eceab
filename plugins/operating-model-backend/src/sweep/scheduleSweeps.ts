import type {
  LifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import { followStart } from './followStart';
import type { Sweep } from './Sweep';

/** A fault that is over by then leaves no trace on the pages. */
const SECOND_TRY_AFTER_MS = 10_000;

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
      await sweepTwice(sweep, AbortSignal.any([signal, shutdown.signal]));
    },
  });

  let following: Promise<void> | undefined;
  lifecycle.addStartupHook(() => {
    following = followStart({ sweep, config, signal: shutdown.signal });
  });
  lifecycle.addShutdownHook(async () => {
    shutdown.abort(new Error('The backend is shutting down'));
    await following;
  });
}

/** Sweeps, and a little later again where that fails: until the next turn much time may pass. */
async function sweepTwice(sweep: Sweep, signal: AbortSignal): Promise<void> {
  try {
    await sweep.run(signal);
  } catch {
    // Aborted, it is not tried again.
    await sleep(SECOND_TRY_AFTER_MS, undefined, { signal, ref: false });
    await sweep.run(signal);
  }
}
