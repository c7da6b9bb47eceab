import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationMs } from './durationMs';

/** Sweeps that come late once or twice are no sign of trouble. */
const TURNS = 3;

/**
 * After how long without a sweep that succeeds something is wrong, in milliseconds; undefined where the schedule has no
 * fixed time between two of them (cron, or by hand).
 */
export function overdueAfterMs({
  frequency,
  timeout,
}: SchedulerServiceTaskScheduleDefinition): number | undefined {
  if ('cron' in frequency || 'trigger' in frequency) {
    return undefined;
  }
  const turn = durationMs(frequency);
  return Math.max(TURNS * turn, turn + durationMs(timeout));
}
