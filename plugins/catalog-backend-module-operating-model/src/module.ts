import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { readAnnotationAliases } from './readAnnotationAliases';
import { OperatingModelProcessor } from './processor/OperatingModelProcessor';
import { OperatingModelSpecProcessor } from './processor/OperatingModelSpecProcessor';

/**
 * Teaches the catalog the kind `OperatingModel` and the relations of operating-model annotations.
 * @public
 */
export const catalogModuleOperatingModel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'operating-model',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
      },
      async init({ catalog, config, logger }) {
        catalog.addProcessor(
          new OperatingModelProcessor({
            annotationAliases: readAnnotationAliases(config, logger),
          }),
          new OperatingModelSpecProcessor(),
        );
      },
    });
  },
});
