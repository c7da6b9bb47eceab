import { ServiceUnavailableError } from '@backstage/errors';

/** Somebody with a piece of work. */
interface Visitor {
  caller: string;
  /** Lets it in. */
  enter: () => void;
}

/**
 * Lets a few pieces of work in at a time, of the same caller only one, so that work that takes seconds cannot pile up and nobody
 * stands in the way of everybody. The others wait, as far as there is room for them.
 */
export class Turnstile {
  readonly #what: string;
  readonly #mostInside: number;
  readonly #mostWaiting: number;
  readonly #mostWaitingOfOne: number;
  readonly #inside = new Set<Visitor>();
  /** In the order in which they came. */
  readonly #waiting = new Set<Visitor>();

  /** @param options - `what` is waited for, in the plural, for sentences */
  constructor(options: {
    what: string;
    mostInside: number;
    mostWaiting: number;
    mostWaitingOfOne: number;
  }) {
    this.#what = options.what;
    this.#mostInside = options.mostInside;
    this.#mostWaiting = options.mostWaiting;
    this.#mostWaitingOfOne = options.mostWaitingOfOne;
  }

  /**
   * Does the work when it is its turn.
   *
   * @param options - `caller` tells callers apart; `signal` is aborted when nobody waits for it any more: then its place is free
   * at once
   * @throws ServiceUnavailableError where too many wait already; the reason of the signal; else what the work throws
   */
  async pass<T>(
    options: { caller: string; signal: AbortSignal },
    work: () => Promise<T>,
  ): Promise<T> {
    const { caller, signal } = options;
    signal.throwIfAborted();
    this.#refuseWhereFull(caller);
    const visitor: Visitor = { caller, enter: () => {} };
    const turn = new Promise<void>(resolve => {
      visitor.enter = resolve;
    });
    this.#waiting.add(visitor);
    this.#letIn();
    try {
      if (this.#waiting.has(visitor)) {
        await orAborted(turn, signal);
      }
      return await work();
    } finally {
      this.#waiting.delete(visitor);
      this.#inside.delete(visitor);
      this.#letIn();
    }
  }

  #letIn(): void {
    for (const visitor of this.#waiting) {
      if (this.#inside.size >= this.#mostInside) {
        return;
      }
      if (this.#of(visitor.caller, this.#inside) === 0) {
        this.#waiting.delete(visitor);
        this.#inside.add(visitor);
        visitor.enter();
      }
    }
  }

  #refuseWhereFull(caller: string): void {
    const yours = this.#of(caller, this.#waiting);
    if (yours >= this.#mostWaitingOfOne) {
      throw new ServiceUnavailableError(
        `${yours + this.#of(caller, this.#inside)} of your ${
          this.#what
        } are not answered yet; try again when they are`,
      );
    }
    if (this.#waiting.size >= this.#mostWaiting) {
      throw new ServiceUnavailableError(
        `${this.#waiting.size + this.#inside.size} ${
          this.#what
        } are waited for already; try again in a few seconds`,
      );
    }
  }

  #of(caller: string, visitors: ReadonlySet<Visitor>): number {
    return [...visitors].filter(visitor => visitor.caller === caller).length;
  }
}

/** Waits, but no longer than until the signal is aborted. */
async function orAborted(turn: Promise<void>, signal: AbortSignal) {
  let stop = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    await Promise.race([turn, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
