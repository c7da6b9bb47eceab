import type { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { operatingModelModelPreviewPermission } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ModelPreviewer } from '../../preview/ModelPreviewer';
import { serviceUnavailable } from '../../serviceUnavailable';
import type { CallerCredentials, RouteMounter } from '../RouteMounter';

/** `POST /models/preview` */
export function previewModel(
  mount: RouteMounter,
  options: { previewer: ModelPreviewer; permissions: PermissionsService },
): void {
  mount.route(
    'previewModel',
    async ({ body, credentials, visibility, response }) => {
      await mayPreview(credentials);
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      return options.previewer.preview(body.yaml, {
        credentials,
        visibility,
        signal: gone.signal,
      });
    },
  );

  async function mayPreview(credentials: CallerCredentials): Promise<void> {
    const [decision] = await options.permissions
      .authorize([{ permission: operatingModelModelPreviewPermission }], {
        credentials,
      })
      .catch(error => {
        throw serviceUnavailable(
          'The permission service does not answer',
          error,
        );
      });
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You may not preview models: the permission ${operatingModelModelPreviewPermission.name} is needed`,
      );
    }
  }
}
