import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';
import type { Availability } from '../../availability/Availability';
import { errorForCaller } from '../errorForCaller';

/** Answers errors with what was meant for the caller, and says when to try again where that helps. */
export function errorFilter(options: {
  logger: LoggerService;
  availability: Availability;
}): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (isClientError(error)) {
      next(error);
      return;
    }
    const answered = errorForCaller(error, options);
    if (answered.name === 'ServiceUnavailableError') {
      response.set('retry-after', '10');
    }
    next(answered);
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
