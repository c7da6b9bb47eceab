import { ServiceUnavailableError } from '@backstage/errors';

/**
 * An error that tells the caller to try again. The cause is for the log alone: the constructor of the error would put it
 * into the sentence.
 */
export function serviceUnavailable(
  sentence: string,
  cause: unknown,
): ServiceUnavailableError {
  const error = new ServiceUnavailableError(
    `${sentence}; try again in a few seconds`,
  );
  return Object.assign(error, { cause });
}
