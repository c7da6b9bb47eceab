import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How often the event loop is asked, in milliseconds; what it answers above that is delay. */
const RESOLUTION_MS = 5;

/** What a piece of work cost its process. Seconds, mebibytes and milliseconds. */
export interface Cost {
  wallSeconds: number;
  cpuSeconds: number;
  memoryOverIdleMiB: number;
  eventLoopP99Ms: number;
  eventLoopMaxMs: number;
}

/** Runs the work and says what it cost. The process is brought to rest first, so that memory counts from there. */
export async function measure(work: () => Promise<void>): Promise<Cost> {
  globalThis.gc?.();
  await new Promise(resolve => setTimeout(resolve, 100));
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  let peak = idle;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const cpu = process.cpuUsage();
  const started = performance.now();
  try {
    await work();
  } finally {
    clearInterval(sampler);
    delay.disable();
  }
  const wallSeconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  peak = Math.max(peak, process.memoryUsage.rss());
  const milliseconds = (nanoseconds: number) =>
    Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  return {
    wallSeconds,
    cpuSeconds: (used.user + used.system) / 1e6,
    memoryOverIdleMiB: (peak - idle) / 2 ** 20,
    eventLoopP99Ms: milliseconds(delay.percentile(99)),
    eventLoopMaxMs: milliseconds(delay.max),
  };
}
