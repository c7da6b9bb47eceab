import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { CoverageAnswer, CoverageQuery } from './coverageSchemas';
import type {
  DecisionAnswer,
  DecisionListQuery,
  DecisionPage,
} from './decisionSchemas';
import type { EntityAnswer, RefreshAnswer } from './entitySchemas';
import type {
  EntityListQuery,
  EntityPage,
  ModelPage,
  Summary,
} from './listSchemas';
import type { LoadAnswer, LoadQuery } from './loadSchemas';
import type { ModelAnswer } from './modelSchemas';
import type { PreviewAnswer } from './previewSchemas';
import type {
  OffModelAnswer,
  OffModelBody,
  RouteAnswer,
  RouteQuery,
} from './routeSchemas';

/**
 * What the suite's backend answers, for browsers, scripts and other backends.
 *
 * @remarks Every method throws a `ResponseError` of `@backstage/errors` that carries the status and the sentence of the backend.
 * @public
 */
export interface OperatingModelApi {
  /** The effective model of an entity; 404 where it was never evaluated or may not be read. */
  getEntity(entityRef: string): Promise<EntityAnswer>;
  /** Evaluates the entity again now and asks the catalog for a new version of it. */
  refreshEntity(entityRef: string): Promise<RefreshAnswer>;
  /** One page of evaluated entities. */
  listEntities(query?: EntityListQuery): Promise<EntityPage>;
  /** Counts per owner, tier or system. */
  getSummary(groupBy: 'owner' | 'tier' | 'system'): Promise<Summary>;
  /** The operating models. */
  listModels(query?: { cursor?: string; limit?: number }): Promise<ModelPage>;
  /** One operating model with its parts and problems. */
  getModel(entityRef: string): Promise<ModelAnswer>;
  /** The Markdown text of a runbook that is a file. `id` stands in the entity's answer. */
  getRunbook(entityRef: string, id: string): Promise<string>;
  /** Where the decisions of the models that apply are unclear, per area. */
  getCoverage(query?: CoverageQuery): Promise<CoverageAnswer>;
  /** One page of decisions. */
  listDecisions(query?: DecisionListQuery): Promise<DecisionPage>;
  /** One decision of a model with everything; 404 where it is not there or may not be read. */
  getDecision(modelRef: string, id: string): Promise<DecisionAnswer>;
  /** What each party carries. */
  getLoad(query?: LoadQuery): Promise<LoadAnswer>;
  /** Who takes an issue, by when, and why. */
  getRoute(query: RouteQuery): Promise<RouteAnswer>;
  /** Records that somebody asked what the model does not know; 409 where the model does know it. */
  recordOffModel(question: OffModelBody): Promise<OffModelAnswer>;
  /** What a changed model would do. `yaml` is its whole file. */
  previewModel(yaml: string): Promise<PreviewAnswer>;
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
    return this.#json(`/entities/${entityPath(entityRef)}`);
  }

  async refreshEntity(entityRef: string): Promise<RefreshAnswer> {
    return this.#json(`/entities/${entityPath(entityRef)}/refresh`, 'POST');
  }

  async listEntities(query: EntityListQuery = {}): Promise<EntityPage> {
    return this.#json(`/entities${queryString(query)}`);
  }

  async getSummary(groupBy: 'owner' | 'tier' | 'system'): Promise<Summary> {
    return this.#json(`/summary${queryString({ groupBy })}`);
  }

  async listModels(
    query: { cursor?: string; limit?: number } = {},
  ): Promise<ModelPage> {
    return this.#json(`/models${queryString(query)}`);
  }

  async getModel(entityRef: string): Promise<ModelAnswer> {
    return this.#json(`/models/${modelPath(entityRef)}`);
  }

  async getCoverage(query: CoverageQuery = {}): Promise<CoverageAnswer> {
    return this.#json(`/coverage${queryString(query)}`);
  }

  async listDecisions(query: DecisionListQuery = {}): Promise<DecisionPage> {
    return this.#json(`/decisions${queryString(query)}`);
  }

  async getDecision(modelRef: string, id: string): Promise<DecisionAnswer> {
    return this.#json(
      `/models/${modelPath(modelRef)}/decisions/${encodeURIComponent(id)}`,
    );
  }

  async getLoad(query: LoadQuery = {}): Promise<LoadAnswer> {
    return this.#json(`/load${queryString(query)}`);
  }

  async getRoute(query: RouteQuery): Promise<RouteAnswer> {
    return this.#json(`/route${queryString(query)}`);
  }

  async recordOffModel(question: OffModelBody): Promise<OffModelAnswer> {
    return this.#json('/off-model', 'POST', question);
  }

  async previewModel(yaml: string): Promise<PreviewAnswer> {
    return this.#json('/models/preview', 'POST', { yaml });
  }

  async getRunbook(entityRef: string, id: string): Promise<string> {
    const response = await this.#request(
      `/entities/${entityPath(entityRef)}/runbooks/${encodeURIComponent(id)}`,
    );
    return response.text();
  }

  async #json<T>(path: string, method?: string, body?: unknown): Promise<T> {
    const response = await this.#request(path, method, body);
    return response.json();
  }

  async #request(
    path: string,
    method = 'GET',
    body?: unknown,
  ): Promise<Response> {
    const baseUrl = await this.#discovery.getBaseUrl('operating-model');
    const response = await this.#fetch(`${baseUrl}/v1${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function entityPath(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}

function modelPath(entityRef: string): string {
  const { namespace, name } = parseEntityRef(entityRef, {
    defaultKind: 'operatingmodel',
  });
  return [namespace, name].map(encodeURIComponent).join('/');
}

function queryString(query: { [key: string]: unknown }): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const item of [value].flat()) {
      if (item !== undefined) {
        parameters.append(key, String(item));
      }
    }
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
