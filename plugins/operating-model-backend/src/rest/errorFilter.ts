import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';

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
 * Lets through what was meant for the caller. Of anything else the caller gets no word, since a database's errors quote
 * statements and contents; the log has all of it.
 */
export function errorFilter(logger: LoggerService): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (isError(error) && SPEAKING_ERRORS.has(error.name)) {
      if (error.name === 'ServiceUnavailableError') {
        logger.warn(error.message, error);
        response.set('retry-after', '10');
      }
      next(withoutCause(error));
      return;
    }
    if (isClientError(error)) {
      next(error);
      return;
    }
    const id = randomUUID();
    logger.error(`A request failed (${id})`, error);
    if (isUnavailable(error)) {
      response.set('retry-after', '10');
      next(
        new ServiceUnavailableError(
          `The database does not answer; try again later (${id})`,
        ),
      );
    } else {
      next(new Error(`The request failed; the log says why (${id})`));
    }
  };
}

/** Errors of Express itself, such as a path that cannot be decoded. */
function isClientError(error: unknown): boolean {
  const status = (error as { status?: unknown })?.status;
  return (
    typeof status === 'number' &&
    status >= 400 &&
    status < 500 &&
    isError(error) &&
    error.name !== 'ResponseError'
  );
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
