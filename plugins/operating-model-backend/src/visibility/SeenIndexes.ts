import type { CatalogIndex } from '@cloud-suite/backstage-plugin-operating-model-common';
import { serviceUnavailable } from '../errors/serviceUnavailable';
import { interruptible, WaitedInVainError } from '../pacing/interruptible';
import type { Seen } from './Seen';
import { seenIndex } from './seenIndex';

/** For one answer of the catalog or the database. */
const LONGEST_WAIT_MS = 8_000;

/** The index of everything, as it is kept for evaluations. */
interface WholeIndexes {
  /** How the store stands now. */
  state(): Promise<{ generation: number; filling: boolean }>;
  get(generation: number): Promise<CatalogIndex>;
}

/** Gives each caller the index of what they may read; that of everything does not leave this folder. */
export class SeenIndexes {
  readonly #whole: WholeIndexes;

  constructor(options: { whole: WholeIndexes }) {
    this.#whole = options.whole;
  }

  /**
   * The index as {@link seenIndex} narrows it.
   *
   * @throws ServiceUnavailableError where the database or the catalog does not answer; the reason of the signal
   */
  async of(seen: Seen, signal: AbortSignal): Promise<CatalogIndex> {
    const whole = await this.#read(signal);
    return interruptible(seenIndex(seen, whole), {
      signal,
      what: 'what the caller may read',
    });
  }

  async #read(signal: AbortSignal): Promise<CatalogIndex> {
    const inTime = <T>(what: string, promise: Promise<T>): Promise<T> =>
      interruptible(promise, { signal, timeoutMs: LONGEST_WAIT_MS, what });
    const { generation, filling } = await inTime(
      'the database',
      this.#whole.state(),
    ).catch(error => {
      throw error instanceof WaitedInVainError
        ? serviceUnavailable('The database does not answer', error)
        : error;
    });
    try {
      // What is still being read when nobody waits any more is there for the next caller.
      const index = await inTime('the catalog', this.#whole.get(generation));
      return { ...index, filling };
    } catch (error) {
      signal.throwIfAborted();
      throw serviceUnavailable('The catalog cannot be read now', error);
    }
  }
}
