import type { AuthService } from '@backstage/backend-plugin-api';

/** The token with which a service of this backend reads the catalog. */
export function serviceToken(auth: AuthService): () => Promise<string> {
  return async () => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'catalog',
    });
    return token;
  };
}
