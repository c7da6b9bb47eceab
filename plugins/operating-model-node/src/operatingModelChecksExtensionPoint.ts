import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { Check } from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * Takes the checks of modules.
 * @public
 */
export interface OperatingModelChecksExtensionPoint {
  /**
   * Adds checks that every entity and every model is asked from the next sweep on, like those that the suite brings: they have
   * verdicts, findings, counts and a history, and can be configured under `operatingModel.rules.<id>`.
   *
   * @param checks - each with an id that begins with a name of your own, such as `acme.description.none`
   * @throws Error where an id is taken already or has not that form, or where a check asks about nothing or has no sentences; the
   * backend does not start then
   */
  addChecks(...checks: Check[]): void;
}

/**
 * The extension point of the plugin `operating-model` through which modules add checks.
 *
 * @example
 * ```ts
 * export default createBackendModule({
 *   pluginId: 'operating-model',
 *   moduleId: 'acme-checks',
 *   register(env) {
 *     env.registerInit({
 *       deps: { checks: operatingModelChecksExtensionPoint },
 *       async init({ checks }) {
 *         checks.addChecks(descriptionNone);
 *       },
 *     });
 *   },
 * });
 * ```
 * @public
 */
export const operatingModelChecksExtensionPoint =
  createExtensionPoint<OperatingModelChecksExtensionPoint>({
    id: 'operating-model.checks',
  });
