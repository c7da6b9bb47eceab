import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';

type Timeout = SchedulerServiceTaskScheduleDefinition['timeout'];

/** A duration of a schedule in milliseconds. */
export function durationMs(duration: Timeout): number {
  return 'toMillis' in duration
    ? duration.toMillis()
    : durationToMilliseconds(duration as HumanDuration);
}
