import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** References per request. */
const CHUNK = 250;

/**
 * Reads named entities from the catalog with the plugin's own credentials.
 */
export class EntityReader {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /** Those of the entities that the catalog has, by reference. */
  async readByRefs(
    entityRefs: readonly string[],
    fields: string[],
  ): Promise<Map<string, Entity>> {
    const found = new Map<string, Entity>();
    if (entityRefs.length === 0) {
      return found;
    }
    const credentials = await this.#auth.getOwnServiceCredentials();
    for (let start = 0; start < entityRefs.length; start += CHUNK) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: entityRefs.slice(start, start + CHUNK), fields },
        { credentials },
      );
      for (const entity of items) {
        if (entity) {
          found.set(stringifyEntityRef(entity), entity);
        }
      }
    }
    return found;
  }

  /** References of all entities that are directly part of this one. */
  async readPartsOf(entityRef: string): Promise<string[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const references: string[] = [];
    for await (const page of this.#catalog.streamEntities(
      {
        filter: { 'relations.partOf': entityRef },
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
        totalItems: 'exclude',
      },
      { credentials },
    )) {
      references.push(...page.map(entity => stringifyEntityRef(entity)));
    }
    return references;
  }
}
