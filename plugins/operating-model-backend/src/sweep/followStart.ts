import { setTimeout as sleep } from 'node:timers/promises';
import { durationMs } from '../config/durationMs';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import { FOLLOW_START_MS } from './FOLLOW_START_MS';
import type { Sweep } from './Sweep';

/** Between sweeps while the catalog still fills. */
const FILLING_PAUSE_MS = 2_000;
/** Between sweeps once two in a row saw as many entities and the second changed nothing. */
const SETTLED_PAUSE_MS = 10_000;
/** A pause is at least this many times as long as the sweep before it, while the catalog fills and afterwards. */
const FILLING_REST = 3;
const SETTLED_REST = 10;

/**
 * Sweeps again and again after a start, quickly while the catalog fills. A sweep that fails is tried again; it has
 * been logged and recorded.
 */
export async function followStart(options: {
  sweep: Sweep;
  config: OperatingModelConfig;
  signal: AbortSignal;
}): Promise<void> {
  const { sweep, signal } = options;
  const timeoutMs = durationMs(options.config.schedule.timeout);
  const start = performance.now();
  let totalBefore = 0;

  while (!signal.aborted && performance.now() - start < FOLLOW_START_MS) {
    const sweepStart = performance.now();
    const { result, total, rowsWritten, filling } = await sweep
      .run(AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]))
      .catch(() => ({
        result: 'failed' as const,
        total: 0,
        rowsWritten: 0,
        filling: false,
      }));
    const settled =
      result === 'published' &&
      total === totalBefore &&
      rowsWritten === 0 &&
      !filling;
    totalBefore = total;

    const duration = performance.now() - sweepStart;
    // Replicas that overtake each other get out of step.
    const rest = (settled ? SETTLED_REST : FILLING_REST) + Math.random();
    const pause =
      result === 'empty'
        ? FILLING_PAUSE_MS
        : Math.max(
            settled ? SETTLED_PAUSE_MS : FILLING_PAUSE_MS,
            duration * rest,
          );
    await sleep(pause, undefined, { signal, ref: false }).catch(() => {});
  }
}
