import {
  coreServices,
  createServiceFactory,
  type AuthService,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';

/**
 * The test tokens, with one thing of the real ones: whoever is called by a backend in the name of a user can see it. The
 * permission backend gives conditions only to such callers.
 */
export const authWithActors = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }): AuthService => {
    const auth = mockServices.auth({ pluginId: plugin.getId() });
    return {
      isPrincipal: auth.isPrincipal.bind(auth),
      getNoneCredentials: () => auth.getNoneCredentials(),
      getOwnServiceCredentials: () => auth.getOwnServiceCredentials(),
      getPluginRequestToken: options => auth.getPluginRequestToken(options),
      getLimitedUserToken: credentials => auth.getLimitedUserToken(credentials),
      listPublicServiceKeys: () => auth.listPublicServiceKeys(),
      authenticate: async (token, options) => {
        const credentials = await auth.authenticate(token, options);
        return auth.isPrincipal(credentials, 'user') &&
          token.includes('mock-service-token')
          ? mockCredentials.user(credentials.principal.userEntityRef, {
              actor: { subject: 'plugin:operating-model' },
            })
          : credentials;
      },
    };
  },
});
