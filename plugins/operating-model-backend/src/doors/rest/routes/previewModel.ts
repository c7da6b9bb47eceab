import type { PermissionsService } from '@backstage/backend-plugin-api';
import { operatingModelModelPreviewPermission } from '@cloud-suite/backstage-plugin-operating-model-common';
import { refusalOf } from '../../../visibility/refusalOf';
import type { ModelPreviewer } from '../../../questions/preview/ModelPreviewer';
import type { RouteMounter } from '../RouteMounter';

/** `POST /models/preview` */
export function previewModel(
  mount: RouteMounter,
  options: { previewer: ModelPreviewer; permissions: PermissionsService },
): void {
  mount.route(
    'previewModel',
    async ({ body, credentials, seen, response }) => {
      const refusal = await refusalOf(options.permissions, credentials, {
        permission: operatingModelModelPreviewPermission,
        sentence: 'You may not preview models',
      });
      if (refusal) {
        throw refusal;
      }
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      return options.previewer.preview(body.yaml, {
        credentials,
        seen,
        signal: gone.signal,
      });
    },
    { endsByItself: true },
  );
}
