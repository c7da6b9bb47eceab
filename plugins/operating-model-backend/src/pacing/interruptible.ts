/** Somebody did not answer in time. */
export class WaitedInVainError extends Error {
  constructor(timeoutMs: number, what: string) {
    super(`Waited ${timeoutMs / 1000} seconds in vain for ${what}`);
  }
}

/**
 * Waits for a promise no longer than a time-out allows, and no longer than until the signal is aborted.
 *
 * @throws the reason of the signal, or WaitedInVainError
 */
export async function interruptible<T>(
  promise: Promise<T>,
  options: {
    signal?: AbortSignal;
    /** For ever where undefined. */
    timeoutMs?: number;
    what: string;
  },
): Promise<T> {
  const { signal, timeoutMs, what } = options;
  // Nobody may be left to hear of a failure that comes after the interruption.
  promise.catch(() => {});
  signal?.throwIfAborted();
  let cleanUp = () => {};
  const interruption = new Promise<never>((_resolve, reject) => {
    const abort = () => reject(signal?.reason);
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(
            () => reject(new WaitedInVainError(timeoutMs, what)),
            timeoutMs,
          );
    signal?.addEventListener('abort', abort, { once: true });
    cleanUp = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  try {
    return await Promise.race([promise, interruption]);
  } finally {
    cleanUp();
  }
}
