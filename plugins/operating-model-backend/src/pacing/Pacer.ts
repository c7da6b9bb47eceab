import { setImmediate } from 'node:timers/promises';

/** Longest stretch of work without a pause, in milliseconds; reads of the same process wait no longer. */
const SLICE_MS = 8;

/**
 * Cuts long work into slices, so that whoever else runs in this process gets its turn, and stops it when it is aborted.
 */
export class Pacer {
  readonly #signal: AbortSignal;
  #sliceStart = performance.now();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /**
   * Lets others run where it is time to.
   *
   * @throws the reason of the signal, once it is aborted
   */
  async pause(): Promise<void> {
    if (performance.now() - this.#sliceStart >= SLICE_MS) {
      await setImmediate();
      this.#sliceStart = performance.now();
    }
    this.#signal.throwIfAborted();
  }
}
