import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  type EntityProvider,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

/**
 * Fills a real catalog with what a test wants in it.
 */
export class TestEntityProvider implements EntityProvider {
  #entities: Entity[];
  #connection?: EntityProviderConnection;

  constructor(entities: Entity[]) {
    this.#entities = entities;
  }

  /** The module that brings the provider into a backend. */
  module() {
    return createBackendModule({
      pluginId: 'catalog',
      moduleId: 'test-entities',
      register: env => {
        env.registerInit({
          deps: { catalog: catalogProcessingExtensionPoint },
          init: async ({ catalog }) => catalog.addEntityProvider(this),
        });
      },
    });
  }

  getProviderName(): string {
    return 'test-entities';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await this.set(this.#entities);
  }

  /** Makes these the entities of the catalog, and no others. */
  async set(entities: Entity[]): Promise<void> {
    this.#entities = entities;
    const location = 'url:https://example.com/catalog-info.yaml';
    await this.#connection?.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        locationKey: 'test-entities',
        entity: {
          ...entity,
          relations: undefined,
          metadata: {
            ...entity.metadata,
            annotations: {
              ...entity.metadata.annotations,
              [ANNOTATION_LOCATION]: location,
              [ANNOTATION_ORIGIN_LOCATION]: location,
            },
          },
        },
      })),
    });
  }
}
