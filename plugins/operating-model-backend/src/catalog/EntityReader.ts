import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { answeredInTime } from './answeredInTime';

/** References per request. */
const CHUNK = 250;

/**
 * Reads named entities from the catalog with the plugin's own credentials.
 */
export class EntityReader {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #signal: AbortSignal;

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    /** Aborted when the backend shuts down. */
    signal: AbortSignal;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#signal = options.signal;
  }

  /**
   * Those of the entities that the catalog has, by reference.
   *
   * @throws CatalogSilentError, or the reason of the signal
   */
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
      const { items } = await answeredInTime(
        'entities of the catalog',
        this.#signal,
        this.#catalog.getEntitiesByRefs(
          { entityRefs: entityRefs.slice(start, start + CHUNK), fields },
          { credentials },
        ),
      );
      for (const entity of items) {
        if (entity) {
          found.set(stringifyEntityRef(entity), entity);
        }
      }
    }
    return found;
  }

  /**
   * References of all entities that are directly part of this one.
   *
   * @throws CatalogSilentError, or the reason of the signal
   */
  async readPartsOf(entityRef: string): Promise<string[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const references: string[] = [];
    const pages = this.#catalog
      .streamEntities(
        {
          filter: { 'relations.partOf': entityRef },
          fields: ['kind', 'metadata.namespace', 'metadata.name'],
          totalItems: 'exclude',
        },
        { credentials },
      )
      [Symbol.asyncIterator]();
    for (;;) {
      const page = await answeredInTime(
        'a page of the catalog',
        this.#signal,
        pages.next(),
      );
      if (page.done) {
        return references;
      }
      references.push(...page.value.map(entity => stringifyEntityRef(entity)));
    }
  }
}
