import {
  isError,
  NotAllowedError,
  type ServiceUnavailableError,
} from '@backstage/errors';
import { serviceUnavailable } from './serviceUnavailable';

/**
 * What to tell a caller in whose name another plugin was asked in vain: that it does not accept the credentials of the caller,
 * which waiting does not mend, or else that it does not answer.
 *
 * @param plugin - id of the plugin that was asked
 * @param sentence - for a plugin that does not answer, without the end of the sentence
 */
export function askedInVain(
  plugin: string,
  sentence: string,
  cause: unknown,
): NotAllowedError | ServiceUnavailableError {
  return isRefusal(cause)
    ? new NotAllowedError(
        `These credentials lack access to the plugin "${plugin}", which has to be asked with them: use others, or let them be used there too`,
      )
    : serviceUnavailable(sentence, cause);
}

function isRefusal(cause: unknown): boolean {
  if (!isError(cause)) {
    return false;
  }
  const { statusCode } = cause as { statusCode?: unknown };
  return (
    statusCode === 401 ||
    statusCode === 403 ||
    // Of the framework, where a token may not be passed on.
    cause.name === 'NotAllowedError' ||
    cause.name === 'AuthenticationError'
  );
}
