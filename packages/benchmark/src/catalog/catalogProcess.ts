import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import { answerQuestions } from '../process/answerQuestions';
import { syntheticCatalog } from '../synthetic/syntheticCatalog';
import { withDecisions } from '../synthetic/withDecisions';

const LOCATION = 'synthetic';

/** Hands the synthetic entities to the catalog, and changes some of them when asked. */
class SyntheticProvider implements EntityProvider {
  #connection: EntityProviderConnection | undefined;

  getProviderName(): string {
    return LOCATION;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  async fill(entities: Entity[]): Promise<void> {
    await this.#connection?.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({ entity, locationKey: LOCATION })),
    });
  }

  async change(entities: Entity[]): Promise<void> {
    await this.#connection?.applyMutation({
      type: 'delta',
      added: entities.map(entity => ({ entity, locationKey: LOCATION })),
      removed: [],
    });
  }
}

const provider = new SyntheticProvider();
let entities: Entity[] = [];

answerQuestions({
  async start(settings: { config: JsonObject; size: number }) {
    const backend = createBackend();
    backend.add(
      createServiceFactory({
        service: coreServices.rootConfig,
        deps: {},
        factory: () => new ConfigReader(settings.config),
      }),
    );
    backend.add(import('@backstage/plugin-catalog-backend'));
    backend.add(
      import(
        '@cloud-suite/backstage-plugin-catalog-backend-module-operating-model'
      ),
    );
    backend.add(
      createBackendModule({
        pluginId: 'catalog',
        moduleId: 'synthetic',
        register(env) {
          env.registerInit({
            deps: { processing: catalogProcessingExtensionPoint },
            async init({ processing }) {
              processing.addEntityProvider(provider);
            },
          });
        },
      }),
    );
    await backend.start();
    entities = syntheticCatalog(settings.size);
  },

  async fill() {
    await provider.fill(entities);
    return entities.length;
  },

  /** Gives the model a version with so many decisions; answers how many groups there are then. */
  async giveDecisions(next: { decisions: number; version: string }) {
    const { model, groups } = withDecisions(entities, next);
    await provider.change([model, ...groups]);
    return (
      groups.length + entities.filter(({ kind }) => kind === 'Group').length
    );
  },

  /** Changes the tier of the entities whose position stands in `positions` among the leaves. */
  async change({ positions, tier }: { positions: number[]; tier: string }) {
    const leaves = entities.filter(({ kind }) =>
      ['Component', 'API', 'Resource'].includes(kind),
    );
    const changed = positions.map(position => {
      const entity = leaves[position];
      const { annotations } = entity.metadata;
      return {
        ...entity,
        metadata: {
          ...entity.metadata,
          annotations: {
            ...annotations,
            'operating-model.io/support-tier': tier,
          },
        },
      };
    });
    await provider.change(changed);
    return changed.map(({ kind, metadata }) => ({ kind, name: metadata.name }));
  },
});
