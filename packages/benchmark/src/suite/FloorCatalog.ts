import type { Entity } from '@backstage/catalog-model';
import {
  CatalogIndexBuilder,
  EVALUATION_FIELDS,
  MODEL_FIELDS,
  PARTY_FIELDS,
  type BuiltIndex,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** As many entities as the catalog's own client asks for when it streams. */
const PAGE = 500;
/** Entities that others do not inherit from. */
const LEAVES = ['Component', 'API', 'Resource'];

/** What every evaluation needs, and the models as they are written. */
export interface ReadIndex {
  index: BuiltIndex;
  models: Entity[];
}

/** Reads the catalog as a sweep has to, and nothing twice. */
export class FloorCatalog {
  readonly #url: string;
  readonly #token: () => Promise<string>;

  /** @param token - answers the token of the service that reads */
  constructor(options: { url: string; token: () => Promise<string> }) {
    this.#url = options.url;
    this.#token = options.token;
  }

  async readIndex(): Promise<ReadIndex> {
    const builder = new CatalogIndexBuilder();
    const read = async (kinds: string[], fields: string[]) => {
      const entities: Entity[] = [];
      for await (const page of this.#pages(kinds, fields)) {
        page.forEach(entity => builder.add(entity));
        entities.push(...page);
      }
      return entities;
    };
    await read(['Group', 'User'], [...PARTY_FIELDS, 'metadata.etag']);
    await read(['System', 'Domain'], EVALUATION_FIELDS);
    const models = await read(['OperatingModel'], MODEL_FIELDS);
    return { index: builder.build(), models };
  }

  /** Everything that {@link FloorCatalog.readIndex} leaves. */
  leaves(): AsyncIterable<Entity[]> {
    return this.#pages(LEAVES, EVALUATION_FIELDS);
  }

  async readOne(kind: string, name: string): Promise<Entity> {
    return (await this.#get(
      `/entities/by-name/${kind}/default/${name}`,
    )) as Entity;
  }

  async *#pages(kinds: string[], fields: string[]): AsyncIterable<Entity[]> {
    let cursor: string | undefined;
    do {
      const query = new URLSearchParams({
        limit: String(PAGE),
        totalItems: 'exclude',
        fields: fields.join(','),
      });
      if (cursor) {
        query.set('cursor', cursor);
      } else {
        for (const kind of kinds) {
          query.append('filter', `kind=${kind}`);
        }
      }
      const page = (await this.#get(`/entities/by-query?${query}`)) as {
        items: Entity[];
        pageInfo: { nextCursor?: string };
      };
      yield page.items;
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
  }

  async #get(path: string): Promise<unknown> {
    const response = await fetch(`${this.#url}${path}`, {
      headers: { authorization: `Bearer ${await this.#token()}` },
    });
    if (!response.ok) {
      throw new Error(`The catalog answers ${response.status} to ${path}`);
    }
    return response.json();
  }
}
