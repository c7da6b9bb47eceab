import { ServiceUnavailableError } from '@backstage/errors';
import { databaseProblem } from './databaseProblem';

/**
 * An error that tells the caller to try again. The cause is for the log alone: the constructor of the error would put it
 * into the sentence.
 *
 * @param sentence - what cannot be had, without the end of the sentence; where the database is the cause, that is told instead
 */
export function serviceUnavailable(
  sentence: string,
  cause: unknown,
): ServiceUnavailableError {
  const error = new ServiceUnavailableError(
    `${databaseProblem(cause) ?? sentence}; try again in a few seconds`,
  );
  return Object.assign(error, { cause });
}
