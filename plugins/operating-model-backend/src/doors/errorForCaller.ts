import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';

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

/** Codes of Node, PostgreSQL and the connection pool that mean: not now. */
const UNAVAILABLE =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|SQLITE_BUSY|08...|53...|57P0.)$/;

/**
 * What the caller gets of an error: what was meant for it. Of anything else it gets no word, since a database's errors quote
 * statements and contents; the log has all of it.
 */
export function errorForCaller(error: unknown, logger: LoggerService): Error {
  if (isError(error) && SPEAKING_ERRORS.has(error.name)) {
    if (error.name === 'ServiceUnavailableError') {
      logger.warn(error.message, error);
    }
    return withoutCause(error);
  }
  const id = randomUUID();
  logger.error(`A request failed (${id})`, error as Error);
  return isUnavailable(error)
    ? new ServiceUnavailableError(
        `The database does not answer; try again later (${id})`,
      )
    : new Error(`The request failed; the log says why (${id})`);
}

function isUnavailable(error: unknown): boolean {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return (
    name === 'KnexTimeoutError' ||
    (typeof code === 'string' && UNAVAILABLE.test(code))
  );
}

/** Answers show the text of an error's cause. */
function withoutCause(error: Error): Error {
  return Object.assign(error, { cause: undefined });
}
