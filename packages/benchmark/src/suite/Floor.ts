import type { AuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  builtInChecks,
  CatalogIndexBuilder,
  CheckSet,
  defaultDomainConfig,
  evaluate,
  EVALUATION_FIELDS,
  MODEL_FIELDS,
  noFacts,
  PARTY_FIELDS,
  toEntityView,
  type CatalogIndex,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';

const PAGE = 500;
const CHECKS = new CheckSet(builtInChecks, defaultDomainConfig);
const GOVERNED = ['Component', 'System', 'Domain', 'API', 'Resource'];

/**
 * The same read, evaluation and write as a sweep, with nothing else around it: no comparison, no filters, no
 * roll-ups, no fencing, one packed row per entity.
 */
export class Floor {
  readonly #knex: Knex;
  readonly #catalogUrl: string;
  readonly #token: () => Promise<string>;

  constructor(options: {
    knex: Knex;
    catalogUrl: string;
    token: () => Promise<string>;
  }) {
    this.#knex = options.knex;
    this.#catalogUrl = options.catalogUrl;
    this.#token = options.token;
  }

  async prepare(): Promise<void> {
    await this.#knex.schema.dropTableIfExists('floor');
    await this.#knex.schema.createTable('floor', table => {
      table.text('entity_ref').primary();
      table.text('packed').notNullable();
    });
  }

  async empty(): Promise<void> {
    await this.#knex('floor').delete();
  }

  /** Reads and evaluates everything, and writes it unless told not to. */
  async sweep(options: { write: boolean }): Promise<void> {
    const { index } = await this.readIndex();
    for await (const entities of this.#pages(GOVERNED, EVALUATION_FIELDS)) {
      const rows = entities.map(entity => this.#evaluate(entity, index));
      if (options.write) {
        await this.#write(rows);
      }
    }
  }

  /** Reads, evaluates and writes one entity. */
  async refresh(kind: string, name: string): Promise<void> {
    const index = this.#index ?? (await this.readIndex()).index;
    const entity = await this.#get(`/entities/by-name/${kind}/default/${name}`);
    await this.#write([this.#evaluate(entity as Entity, index)]);
  }

  async readOne(entityRef: string): Promise<unknown> {
    const row = await this.#knex('floor')
      .where('entity_ref', entityRef)
      .first();
    return JSON.parse(row.packed);
  }

  #index: CatalogIndex | undefined;

  /** Reads what every evaluation needs, and the models as they are written. */
  async readIndex(): Promise<{ index: CatalogIndex; models: Entity[] }> {
    const models: Entity[] = [];
    const builder = new CatalogIndexBuilder();
    for (const [kinds, fields] of [
      [['Group', 'User'], PARTY_FIELDS],
      [['System', 'Domain'], EVALUATION_FIELDS],
      [['OperatingModel'], MODEL_FIELDS],
    ]) {
      for await (const page of this.#pages(kinds, fields)) {
        page.forEach(entity => builder.add(entity));
        if (kinds.includes('OperatingModel')) {
          models.push(...page);
        }
      }
    }
    this.#index = builder.build();
    return { index: this.#index, models };
  }

  #evaluate(entity: Entity, index: CatalogIndex) {
    const view = toEntityView(entity);
    const { effective, verdicts } = evaluate({
      entity: view,
      index,
      facts: noFacts,
      checks: CHECKS,
      config: defaultDomainConfig,
      now: new Date(),
    });
    return {
      entity_ref: view.entityRef,
      packed: JSON.stringify({ effective, verdicts }),
    };
  }

  async #write(rows: { entity_ref: string; packed: string }[]): Promise<void> {
    const list =
      this.#knex.client.config.client === 'pg'
        ? `select entity_ref, packed from jsonb_to_recordset(?::jsonb) as rows (entity_ref text, packed text)`
        : `select value ->> 'entity_ref', value ->> 'packed' from json_each(?) where true`;
    await this.#knex.raw(
      `insert into floor (entity_ref, packed) ${list} on conflict (entity_ref) do update set packed = excluded.packed`,
      [JSON.stringify(rows)],
    );
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
    const response = await fetch(`${this.#catalogUrl}${path}`, {
      headers: { authorization: `Bearer ${await this.#token()}` },
    });
    if (!response.ok) {
      throw new Error(`The catalog answers ${response.status} to ${path}`);
    }
    return response.json();
  }
}

/** The token with which the suite's own service reads the catalog. */
export function serviceToken(auth: AuthService): () => Promise<string> {
  return async () => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'catalog',
    });
    return token;
  };
}
