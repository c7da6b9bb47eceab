import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { z } from 'zod';
import type { CoverageAnswer, CoverageQuery } from './coverageSchemas';
import type {
  DecisionAnswer,
  DecisionListQuery,
  DecisionPage,
} from './decisionSchemas';
import type { EntityAnswer, RefreshAnswer } from './entitySchemas';
import type { FindingListQuery, FindingPage } from './findingSchemas';
import { fillPath } from './fillPath';
import type { IssueClassListQuery, IssueClassPage } from './issueClassSchemas';
import type {
  EntityListQuery,
  EntityPage,
  ModelListQuery,
  ModelPage,
  Summary,
  SummaryQuery,
} from './listSchemas';
import type {
  LoadListName,
  LoadListPage,
  LoadListQuery,
} from './loadListSchemas';
import type { LoadQuery } from './loadQuerySchema';
import type { LoadAnswer } from './loadSchemas';
import type {
  ModelListName,
  ModelPartPage,
  ModelPartQuery,
} from './modelPartSchemas';
import type { ModelAnswer } from './modelSchemas';
import type { OperatingModelApi, RunbookAnswer } from './OperatingModelApi';
import {
  operatingModelPaths,
  type OperatingModelRouteName,
} from './operatingModelPaths';
import type { PersonAnswer } from './personSchemas';
import type { PreviewAnswer } from './previewSchemas';
import { queryString } from './queryString';
import type { operatingModelRoutes } from './routes';
import type {
  OffModelAnswer,
  OffModelBody,
  RouteAnswer,
  RouteQuery,
} from './routeSchemas';
import type { TeamAnswer, TeamQuery } from './teamSchemas';

type Routes = typeof operatingModelRoutes;

/** What a route takes, as its schemas say. */
type RequestOf<Name extends OperatingModelRouteName> = {
  [Part in keyof Routes[Name] & keyof RouteRequest]: z.input<
    Routes[Name][Part]
  >;
};

interface RouteRequest {
  params?: { [name: string]: string };
  query?: { [name: string]: unknown };
  body?: unknown;
}

/**
 * The default {@link OperatingModelApi}, over HTTP. Needs nothing but a base URL and `fetch`.
 * @public
 */
export class OperatingModelClient implements OperatingModelApi {
  readonly #discovery: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetch: typeof fetch;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discovery = options.discoveryApi;
    this.#fetch = options.fetchApi.fetch;
  }

  async getEntity(entityRef: string): Promise<EntityAnswer> {
    return this.#json('getEntity', { params: parseEntityRef(entityRef) });
  }

  async listFindings(
    entityRef: string,
    query: FindingListQuery = {},
  ): Promise<FindingPage> {
    const params = parseEntityRef(entityRef);
    return this.#json('listFindings', { params, query });
  }

  async refreshEntity(entityRef: string): Promise<RefreshAnswer> {
    return this.#json('refreshEntity', { params: parseEntityRef(entityRef) });
  }

  async listEntities(query: EntityListQuery = {}): Promise<EntityPage> {
    return this.#json('listEntities', { query });
  }

  async getSummary(
    groupBy: SummaryQuery['groupBy'],
    query: Omit<SummaryQuery, 'groupBy'> = {},
  ): Promise<Summary> {
    return this.#json('getSummary', { query: { ...query, groupBy } });
  }

  async listModels(query: ModelListQuery = {}): Promise<ModelPage> {
    return this.#json('listModels', { query });
  }

  async getModel(entityRef: string): Promise<ModelAnswer> {
    // The table of routes knows a page of any list, not which one stands below which name.
    return this.#json('getModel', {
      params: parseModelRef(entityRef),
    }) as Promise<ModelAnswer>;
  }

  async listModelParts<List extends ModelListName>(
    entityRef: string,
    list: List,
    query: ModelPartQuery = {},
  ): Promise<ModelPartPage<List>> {
    const params = { ...parseModelRef(entityRef), list };
    return this.#json('listModelParts', { params, query }) as Promise<
      ModelPartPage<List>
    >;
  }

  async getCoverage(query: CoverageQuery = {}): Promise<CoverageAnswer> {
    return this.#json('getCoverage', { query });
  }

  async listDecisions(query: DecisionListQuery = {}): Promise<DecisionPage> {
    return this.#json('listDecisions', { query });
  }

  async getDecision(modelRef: string, id: string): Promise<DecisionAnswer> {
    const params = { ...parseModelRef(modelRef), id };
    return this.#json('getDecision', { params });
  }

  async getLoad(query: LoadQuery = {}): Promise<LoadAnswer> {
    return this.#json('getLoad', { query });
  }

  async listLoad<List extends LoadListName>(
    list: List,
    query: LoadListQuery = {},
  ): Promise<LoadListPage<List>> {
    return this.#json('listLoad', { params: { list }, query }) as Promise<
      LoadListPage<List>
    >;
  }

  async listIssueClasses(
    query: IssueClassListQuery = {},
  ): Promise<IssueClassPage> {
    return this.#json('listIssueClasses', { query });
  }

  async getTeam(groupRef: string, query: TeamQuery = {}): Promise<TeamAnswer> {
    return this.#json('getTeam', {
      params: parseNamed(groupRef, 'group'),
      query,
    });
  }

  async getPerson(userRef: string): Promise<PersonAnswer> {
    return this.#json('getPerson', { params: parseNamed(userRef, 'user') });
  }

  async getRoute(query: RouteQuery): Promise<RouteAnswer> {
    return this.#json('getRoute', { query });
  }

  async recordOffModel(question: OffModelBody): Promise<OffModelAnswer> {
    return this.#json('recordOffModel', { body: question });
  }

  async previewModel(yaml: string): Promise<PreviewAnswer> {
    return this.#json('previewModel', { body: { yaml } });
  }

  async getRunbook(
    entityRef: string,
    id: string,
    links: readonly string[] = [],
  ): Promise<RunbookAnswer> {
    const response = await this.#call('getRunbook', {
      params: { ...parseEntityRef(entityRef), id },
      query: { link: [...links] },
    });
    return {
      text: await response.text(),
      url: response.headers.get('content-location') ?? undefined,
    };
  }

  async #json<Name extends OperatingModelRouteName>(
    name: Name,
    request: RequestOf<Name>,
  ): Promise<z.output<Routes[Name]['response']>> {
    const response = await this.#call(name, request);
    return response.json();
  }

  async #call<Name extends OperatingModelRouteName>(
    name: Name,
    request: RequestOf<Name>,
  ): Promise<Response> {
    const { params = {}, query = {}, body }: RouteRequest = request;
    const { method, path } = operatingModelPaths[name];
    const baseUrl = await this.#discovery.getBaseUrl('operating-model');
    const response = await this.#fetch(
      `${baseUrl}/v1${fillPath(path, params)}${queryString(query)}`,
      {
        method: method.toUpperCase(),
        ...(body !== undefined && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

/** What a path names that has its kind in it already; a bare name will do. */
function parseNamed(entityRef: string, defaultKind: string) {
  const { namespace, name } = parseEntityRef(entityRef, { defaultKind });
  return { namespace, name };
}

function parseModelRef(entityRef: string) {
  return parseNamed(entityRef, 'operatingmodel');
}
