import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type AuthorizePermissionRequest,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import { askedInVain } from '../errors/askedInVain';

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
  asked: { permission: BasicPermission; sentence: string },
): Promise<NotAllowedError | undefined> {
  const { refusal } = await refusalAnd(permissions, credentials, asked, []);
  return refusal;
}

/**
 * The same, and in the one request what else the caller may do.
 *
 * @returns `allowed` has an entry for each of the further requests
 * @throws ServiceUnavailableError where it cannot be told
 */
export async function refusalAnd(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
  asked: { permission: BasicPermission; sentence: string },
  further: AuthorizePermissionRequest[],
): Promise<{ refusal?: NotAllowedError; allowed: boolean[] }> {
  const { permission, sentence } = asked;
  const decisions = await permissions
    .authorize([{ permission }, ...further], { credentials })
    .catch(error => {
      throw askedInVain(
        'permission',
        'The permission service does not answer',
        error,
      );
    });
  const [mayDo, ...allowed] = decisions.map(
    ({ result }) => result === AuthorizeResult.ALLOW,
  );
  return {
    refusal: mayDo
      ? undefined
      : new NotAllowedError(
          `${sentence}: the permission ${permission.name} is needed`,
        ),
    allowed,
  };
}
