import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { editUrlOf, type Sources } from './editUrlOf';

const EDIT_URL = 'backstage.io/edit-url';

/**
 * Says of each example where its file can be edited on the code host of this clone, as the catalog itself says of what it reads from
 * there. `demo.sources` in the configuration names the folder and the address; without it there is no such address.
 */
export const exampleSources = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'example-sources',
  register: registration =>
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ config, processing }) {
        const sources = config.getOptional<Sources>('demo.sources');
        if (!sources) {
          return;
        }
        processing.addProcessor({
          getProcessorName: () => 'example-sources',
          async preProcessEntity(entity, location) {
            const editUrl =
              location.type === 'file'
                ? editUrlOf(sources, location.target)
                : undefined;
            return editUrl ? withEditUrl(entity, editUrl) : entity;
          },
        });
      },
    }),
});

function withEditUrl(entity: Entity, editUrl: string): Entity {
  const { metadata } = entity;
  return {
    ...entity,
    metadata: {
      ...metadata,
      annotations: { [EDIT_URL]: editUrl, ...metadata.annotations },
    },
  };
}
