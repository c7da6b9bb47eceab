import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { EntityAnswer, RefreshAnswer } from './entitySchemas';
import type {
  EntityListQuery,
  EntityPage,
  ModelPage,
  Summary,
} from './listSchemas';
import type { ModelAnswer } from './modelSchemas';

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
    const { namespace, name } = parseEntityRef(entityRef, {
      defaultKind: 'operatingmodel',
    });
    return this.#json(
      `/models/${encodeURIComponent(namespace)}/${encodeURIComponent(name)}`,
    );
  }

  async getRunbook(entityRef: string, id: string): Promise<string> {
    const response = await this.#request(
      `/entities/${entityPath(entityRef)}/runbooks/${encodeURIComponent(id)}`,
    );
    return response.text();
  }

  async #json<T>(path: string, method?: string): Promise<T> {
    const response = await this.#request(path, method);
    return response.json();
  }

  async #request(path: string, method = 'GET'): Promise<Response> {
    const baseUrl = await this.#discovery.getBaseUrl('operating-model');
    const response = await this.#fetch(`${baseUrl}/v1${path}`, { method });
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
