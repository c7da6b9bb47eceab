import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import { serviceUnavailable } from '../errors/serviceUnavailable';

/**
 * Why a caller may not do something, to be thrown once it is clear that they may know of what they ask about; undefined where
 * they may do it.
 *
 * @param asked - the permission, and what cannot be done without it as the beginning of a sentence
 * @throws ServiceUnavailableError where it cannot be told
 */
export async function refusalOf(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
  { permission, sentence }: { permission: BasicPermission; sentence: string },
): Promise<NotAllowedError | undefined> {
  const [decision] = await permissions
    .authorize([{ permission }], { credentials })
    .catch(error => {
      throw serviceUnavailable('The permission service does not answer', error);
    });
  return decision.result === AuthorizeResult.ALLOW
    ? undefined
    : new NotAllowedError(
        `${sentence}: the permission ${permission.name} is needed`,
      );
}
