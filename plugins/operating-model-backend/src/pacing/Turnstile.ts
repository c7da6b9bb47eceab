import { ServiceUnavailableError } from '@backstage/errors';

/**
 * Lets one piece of work in at a time and a few wait, so that work that takes seconds cannot pile up.
 */
export class Turnstile {
  readonly #mostWaiting: number;
  #inside = 0;
  #last: Promise<void> = Promise.resolve();

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
    if (this.#inside > this.#mostWaiting) {
      throw new ServiceUnavailableError(
        `${
          this.#inside
        } ${what} are waited for already; try again in a few seconds`,
      );
    }
    this.#inside += 1;
    const before = this.#last;
    let leave = () => {};
    this.#last = new Promise(resolve => {
      leave = resolve;
    });
    try {
      await before;
      return await work();
    } finally {
      this.#inside -= 1;
      leave();
    }
  }
}
