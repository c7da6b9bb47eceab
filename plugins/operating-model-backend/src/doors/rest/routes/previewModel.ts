import type { PermissionsService } from '@backstage/backend-plugin-api';
import { operatingModelModelPreviewPermission } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Availability } from '../../../availability/Availability';
import { refusalOf } from '../../../visibility/refusalOf';
import type { ModelPreviewer } from '../../../questions/preview/ModelPreviewer';
import type { RouteMounter } from '../RouteMounter';

/** `POST /models/preview` */
export function previewModel(
  mount: RouteMounter,
  options: {
    previewer: ModelPreviewer;
    permissions: PermissionsService;
    availability: Availability;
  },
): void {
  mount.route(
    'previewModel',
    async ({ body, credentials, seen, response }) => {
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      // Whoever left before, while it was found out what they may read.
      if (response.closed) {
        gone.abort();
      }
      const refusal = await options.availability.inTime(
        refusalOf(options.permissions, credentials, {
          permission: operatingModelModelPreviewPermission,
          sentence: 'You may not preview models',
        }),
      );
      if (refusal) {
        throw refusal;
      }
      return options.previewer.preview(body.yaml, {
        credentials,
        seen,
        signal: gone.signal,
      });
    },
    { endsByItself: true },
  );
}
