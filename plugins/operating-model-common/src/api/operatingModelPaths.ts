/**
 * Method and path of every REST route below `/api/operating-model/v1`, by the name of the route. The client calls them,
 * the backend mounts them, and the OpenAPI document lists them from here.
 * @public
 */
export const operatingModelPaths = {
  listEntities: { method: 'get', path: '/entities' },
  getEntity: { method: 'get', path: '/entities/{kind}/{namespace}/{name}' },
  refreshEntity: {
    method: 'post',
    path: '/entities/{kind}/{namespace}/{name}/refresh',
  },
  getRunbook: {
    method: 'get',
    path: '/entities/{kind}/{namespace}/{name}/runbooks/{id}',
  },
  listFindings: {
    method: 'get',
    path: '/entities/{kind}/{namespace}/{name}/findings',
  },
  getSummary: { method: 'get', path: '/summary' },
  listModels: { method: 'get', path: '/models' },
  getModel: { method: 'get', path: '/models/{namespace}/{name}' },
  listModelParts: {
    method: 'get',
    path: '/models/{namespace}/{name}/parts/{list}',
  },
  previewModel: { method: 'post', path: '/models/preview' },
  getDecision: {
    method: 'get',
    path: '/models/{namespace}/{name}/decisions/{id}',
  },
  listDecisions: { method: 'get', path: '/decisions' },
  getCoverage: { method: 'get', path: '/coverage' },
  getLoad: { method: 'get', path: '/load' },
  listLoad: { method: 'get', path: '/load/{list}' },
  listIssueClasses: { method: 'get', path: '/issue-classes' },
  getTeam: { method: 'get', path: '/teams/{namespace}/{name}' },
  getPerson: { method: 'get', path: '/people/{namespace}/{name}' },
  getRoute: { method: 'get', path: '/route' },
  recordOffModel: { method: 'post', path: '/off-model' },
} as const satisfies {
  readonly [name: string]: { method: 'get' | 'post'; path: `/${string}` };
};

/**
 * Name of a route of {@link operatingModelPaths}.
 * @public
 */
export type OperatingModelRouteName = keyof typeof operatingModelPaths;
