import { createApiRef } from '@backstage/core-plugin-api';
import type { OperatingModelApi } from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * What the pages of this plugin ask. Replace it to serve them from somewhere else.
 * @public
 */
export const operatingModelApiRef = createApiRef<OperatingModelApi>({
  id: 'plugin.operating-model.service',
});
