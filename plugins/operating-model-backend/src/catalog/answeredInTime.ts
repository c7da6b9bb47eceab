import { interruptible } from '../pacing/interruptible';
import { CatalogSilentError } from './CatalogSilentError';

/** A page that takes longer than this is a failed read. The catalog itself has neither a time-out nor a signal. */
const PAGE_TIMEOUT_MS = 30_000;

/**
 * Waits for one answer of the catalog.
 *
 * @throws CatalogSilentError where it fails or takes too long, or the reason of the signal
 */
export async function answeredInTime<T>(
  what: string,
  signal: AbortSignal,
  answer: Promise<T>,
): Promise<T> {
  try {
    return await interruptible(answer, {
      signal,
      timeoutMs: PAGE_TIMEOUT_MS,
      what,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new CatalogSilentError(error);
  }
}
