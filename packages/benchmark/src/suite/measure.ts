import { BlockMeter, type Blocks } from './BlockMeter';
import { Clock } from './Clock';

/** What a piece of work cost its process. Seconds, mebibytes and milliseconds. */
export interface Cost {
  wallSeconds: number;
  cpuSeconds: number;
  memoryOverIdleMiB: number;
  blocks: Blocks;
}

/** Runs the work and says what it cost. The process is brought to rest first, so that memory counts from there. */
export async function measure(
  work: (clock: Clock) => Promise<void>,
): Promise<Cost> {
  globalThis.gc?.();
  await new Promise(resolve => setTimeout(resolve, 100));
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  let peak = idle;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  const meter = new BlockMeter();
  meter.start();
  const clock = new Clock();
  let blocks: Blocks;
  try {
    await work(clock);
  } finally {
    clearInterval(sampler);
    blocks = meter.stop();
  }
  const { wallMs, cpuMs } = clock.read();
  peak = Math.max(peak, process.memoryUsage.rss());
  return {
    wallSeconds: wallMs / 1000,
    cpuSeconds: cpuMs / 1000,
    memoryOverIdleMiB: (peak - idle) / 2 ** 20,
    blocks,
  };
}
