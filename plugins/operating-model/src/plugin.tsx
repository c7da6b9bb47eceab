import {
  ApiBlueprint,
  coreExtensionData,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
  PluginHeaderActionBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import AccountTreeIcon from '@material-ui/icons/AccountTree';
import { WithUnknownPage } from './components/UnknownPage';
import { OperatingModelClient } from '@cloud-suite/backstage-plugin-operating-model-common';
import { operatingModelApiRef } from './api/operatingModelApiRef';
import {
  coverageRouteRef,
  decisionsRouteRef,
  loadRouteRef,
  rootRouteRef,
  whoRouteRef,
} from './routes';
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

const groupContent = EntityContentBlueprint.make({
  name: 'group',
  params: {
    path: TAB_PATH,
    title: 'Operating model',
    group: 'operation',
    filter: { kind: 'Group' },
    loader: () =>
      import('./components/GroupTab').then(({ GroupTab }) => <GroupTab />),
  },
});

const personContent = EntityContentBlueprint.make({
  name: 'person',
  params: {
    path: TAB_PATH,
    title: 'Operating model',
    group: 'operation',
    filter: { kind: 'User' },
    loader: () =>
      import('./components/PersonTab').then(({ PersonTab }) => <PersonTab />),
  },
});

const page = PageBlueprint.makeWithOverrides({
  factory(originalFactory, { config, inputs }) {
    const path = '/operating-model';
    const output = originalFactory({
      path,
      title: 'Operating model',
      icon: <AccountTreeIcon fontSize="inherit" />,
      routeRef: rootRouteRef,
    });
    return [
      // Nothing may be given twice.
      ...[...output].filter(
        ({ id }) => id !== coreExtensionData.reactElement.id,
      ),
      coreExtensionData.reactElement(
        <WithUnknownPage
          path={config.path ?? path}
          parts={inputs.pages.map(part =>
            part.get(coreExtensionData.routePath),
          )}
        >
          {output.get(coreExtensionData.reactElement)}
        </WithUnknownPage>,
      ),
    ];
  },
});

const coveragePage = SubPageBlueprint.make({
  name: 'coverage',
  params: {
    path: 'coverage',
    title: 'Coverage',
    routeRef: coverageRouteRef,
    loader: () =>
      import('./components/CoveragePage').then(({ CoveragePage }) => (
        <CoveragePage />
      )),
  },
});

const whoPage = SubPageBlueprint.make({
  name: 'who',
  params: {
    path: 'who',
    title: 'Who takes this?',
    routeRef: whoRouteRef,
    loader: () =>
      import('./components/WhoPage').then(({ WhoPage }) => <WhoPage />),
  },
});

const decisionsPage = SubPageBlueprint.make({
  name: 'decisions',
  params: {
    path: 'decisions',
    title: 'Decisions',
    routeRef: decisionsRouteRef,
    loader: () =>
      import('./components/DecisionsPage').then(({ DecisionsPage }) => (
        <DecisionsPage />
      )),
  },
});

const loadPage = SubPageBlueprint.make({
  name: 'load',
  params: {
    path: 'load',
    title: 'Load',
    routeRef: loadRouteRef,
    loader: () =>
      import('./components/LoadPage').then(({ LoadPage }) => <LoadPage />),
  },
});

const previewAction = PluginHeaderActionBlueprint.make({
  name: 'preview',
  params: {
    loader: () =>
      import('./components/PreviewAction').then(({ PreviewAction }) => (
        <PreviewAction />
      )),
  },
});

/**
 * The operating model where people work: the page "Operating model" (coverage, who takes an issue, decisions, load), a tab and
 * a card on the pages of components, systems, domains, APIs and resources, and tabs of models and groups.
 * @public
 */
export const operatingModelPlugin = createFrontendPlugin({
  pluginId: 'operating-model',
  title: 'Operating model',
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: rootRouteRef,
    coverage: coverageRouteRef,
    who: whoRouteRef,
    decisions: decisionsRouteRef,
    load: loadRouteRef,
  },
  // The order of the tabs of the page.
  extensions: [
    operatingModelApi,
    entityContent,
    modelContent,
    groupContent,
    personContent,
    entityCard,
    page,
    coveragePage,
    whoPage,
    decisionsPage,
    loadPage,
    previewAction,
  ],
});
