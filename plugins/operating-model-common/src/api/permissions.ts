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
 * Every permission of this plugin.
 * @public
 */
export const operatingModelPermissions = [
  operatingModelEntityRefreshPermission,
];
