import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import { DATABASE_SILENT, databaseProblem } from '../errors/databaseProblem';
import type { Availability } from '../availability/Availability';

/** Errors that were made for the caller, by us or by the framework. */
const SPEAKING_ERRORS: ReadonlySet<string> = new Set([
  'AuthenticationError',
  'ConflictError',
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'NotImplementedError',
  'ServiceUnavailableError',
]);

/**
 * What the caller gets of an error: what was meant for it. Of anything else it gets no word, since a database's errors quote
 * statements and contents; the log has all of it.
 */
export function errorForCaller(
  error: unknown,
  options: { logger: LoggerService; availability: Availability },
): Error {
  const { logger, availability } = options;
  const speaking = isError(error) && SPEAKING_ERRORS.has(error.name);
  const problem = databaseProblem(
    isError(error) && speaking ? error.cause : error,
  );
  if (problem === DATABASE_SILENT) {
    logger.warn('The database does not answer a request', error as Error);
    return availability.databaseSilent();
  }
  if (speaking) {
    if (error.name === 'ServiceUnavailableError') {
      logger.warn(error.message, error);
    }
    return withoutCause(error);
  }
  const id = randomUUID();
  logger.error(`A request failed (${id})`, error as Error);
  return problem
    ? new ServiceUnavailableError(`${problem}; try again later (${id})`)
    : new Error(`The request failed; the log says why (${id})`);
}

/** Answers show the text of an error's cause. */
function withoutCause(error: Error): Error {
  return Object.assign(error, { cause: undefined });
}
