import { createHistogram } from 'node:perf_hooks';
import { RunQueue } from './RunQueue';

/** How often the event loop is asked whether it runs, in milliseconds. */
const EVERY_MS = 2;

/** How long an event loop kept its timers waiting, in milliseconds. */
export interface Blocks {
  /** The longest time in which this process let nothing else of it run. */
  longestMs: number;
  /** The same with the time in which the machine let the process wait for a processor. */
  longestWallMs: number;
  p99Ms: number;
}

const queue = new RunQueue();

/**
 * Measures how long the event loop of this process is blocked. The delay histogram of Node.js takes for a block what a busy machine
 * gives to others, which can be ten times as much.
 */
export class BlockMeter {
  readonly #blocks = createHistogram();
  #timer?: NodeJS.Timeout;
  #last = 0;
  #lastWaited = 0;
  #longestMs = 0;
  #longestWallMs = 0;

  start(): void {
    this.#last = performance.now();
    this.#lastWaited = queue.waitedMs();
    this.#timer = setInterval(() => this.#take(), EVERY_MS);
  }

  /** Takes the time since the last answer of the loop along, which is where a block can end. */
  stop(): Blocks {
    if (this.#timer) {
      clearInterval(this.#timer);
      this.#take();
    }
    return {
      longestMs: this.#longestMs,
      longestWallMs: this.#longestWallMs,
      p99Ms: this.#blocks.percentile(99) / 1e6,
    };
  }

  #take(): void {
    const now = performance.now();
    const waited = queue.waitedMs();
    const wall = Math.max(0, now - this.#last - EVERY_MS);
    const block = Math.max(0, wall - (waited - this.#lastWaited));
    this.#blocks.record(Math.max(1, Math.round(block * 1e6)));
    this.#longestMs = Math.max(this.#longestMs, block);
    this.#longestWallMs = Math.max(this.#longestWallMs, wall);
    this.#last = now;
    this.#lastWaited = waited;
  }
}
