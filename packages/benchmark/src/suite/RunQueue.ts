import { openSync, readSync } from 'node:fs';

/** Time on a processor, time in the queue for one (both in nanoseconds) and turns of the main thread. */
const SCHEDULE = '/proc/self/schedstat';

/** How long the main thread of this process was ready to run while the machine was busy with something else. */
export class RunQueue {
  readonly #file: number | undefined = open();
  readonly #buffer = Buffer.alloc(80);

  /** Milliseconds since the process began; always 0 where the system does not say, which only Linux does. */
  waitedMs(): number {
    if (this.#file === undefined) {
      return 0;
    }
    const length = readSync(this.#file, this.#buffer, 0, 80, 0);
    const [, waited] = this.#buffer.toString('latin1', 0, length).split(' ');
    return Number(waited) / 1e6;
  }
}

function open(): number | undefined {
  try {
    return openSync(SCHEDULE, 'r');
  } catch {
    return undefined;
  }
}
