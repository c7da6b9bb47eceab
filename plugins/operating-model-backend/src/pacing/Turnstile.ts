import { ServiceUnavailableError } from '@backstage/errors';
import pLimit from 'p-limit';

/**
 * Lets one piece of work in at a time and a few wait, so that work that takes seconds cannot pile up.
 */
export class Turnstile {
  readonly #mostWaiting: number;
  readonly #oneAtATime = pLimit(1);

  constructor(options: { mostWaiting: number }) {
    this.#mostWaiting = options.mostWaiting;
  }

  /**
   * Does the work when it is its turn.
   *
   * @param what - what is waited for, for the sentence
   * @throws ServiceUnavailableError where too many wait already, else what the work throws
   */
  async pass<T>(what: string, work: () => Promise<T>): Promise<T> {
    const { activeCount, pendingCount } = this.#oneAtATime;
    const inside = activeCount + pendingCount;
    if (inside > this.#mostWaiting) {
      throw new ServiceUnavailableError(
        `${inside} ${what} are waited for already; try again in a few seconds`,
      );
    }
    return this.#oneAtATime(work);
  }
}
