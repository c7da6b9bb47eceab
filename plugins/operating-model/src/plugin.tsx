import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { OperatingModelClient } from '@cloud-suite/backstage-plugin-operating-model-common';
import { operatingModelApiRef } from './api/operatingModelApiRef';
import { TAB_PATH } from './tabPath';

const operatedEntities = {
  kind: { $in: ['Component', 'System', 'Domain', 'API', 'Resource'] },
};

const operatingModelApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: operatingModelApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new OperatingModelClient({ discoveryApi, fetchApi }),
    }),
});

const entityContent = EntityContentBlueprint.make({
  params: {
    path: TAB_PATH,
    title: 'Operating model',
    group: 'operation',
    filter: operatedEntities,
    loader: () =>
      import('./components/EntityTab').then(({ EntityTab }) => <EntityTab />),
  },
});

const modelContent = EntityContentBlueprint.make({
  name: 'model',
  params: {
    path: TAB_PATH,
    title: 'Operating model',
    group: 'operation',
    filter: { kind: 'OperatingModel' },
    loader: () =>
      import('./components/ModelTab').then(({ ModelTab }) => <ModelTab />),
  },
});

const entityCard = EntityCardBlueprint.make({
  params: {
    type: 'info',
    filter: operatedEntities,
    loader: () =>
      import('./components/EntityCard').then(({ EntityCard }) => (
        <EntityCard />
      )),
  },
});

/**
 * The operating model where people work: a tab and a card on the pages of components, systems, domains,
 * APIs and resources, and the page of a model.
 * @public
 */
export const operatingModelPlugin = createFrontendPlugin({
  pluginId: 'operating-model',
  title: 'Operating model',
  info: { packageJson: () => import('../package.json') },
  extensions: [operatingModelApi, entityContent, modelContent, entityCard],
});
