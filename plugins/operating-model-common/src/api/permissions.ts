import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Needed to ask for a new evaluation of one entity. Reading needs nothing but `catalog.entity.read`.
 * @public
 */
export const operatingModelEntityRefreshPermission = createPermission({
  name: 'operating-model.entity.refresh',
  attributes: { action: 'update' },
});

/**
 * Needed to see what a changed model would do.
 * @public
 */
export const operatingModelModelPreviewPermission = createPermission({
  name: 'operating-model.model.preview',
  attributes: { action: 'read' },
});

/**
 * Needed to record that somebody asked what the model does not know.
 * @public
 */
export const operatingModelOffModelCreatePermission = createPermission({
  name: 'operating-model.off-model.create',
  attributes: { action: 'create' },
});

/**
 * Every permission of this plugin.
 * @public
 */
export const operatingModelPermissions = [
  operatingModelEntityRefreshPermission,
  operatingModelModelPreviewPermission,
  operatingModelOffModelCreatePermission,
];
