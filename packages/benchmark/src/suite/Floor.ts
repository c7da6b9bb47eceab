import {
  builtInChecks,
  CheckSet,
  defaultDomainConfig,
  evaluate,
  noFacts,
  toEntityView,
  type CatalogIndex,
  type EntityView,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { Clock } from './Clock';
import type { FloorCatalog } from './FloorCatalog';
import type { FloorTables } from './FloorTables';

/** Rows per statement, as many as the catalog answers at once. */
const BATCH = 500;
const CHECKS = new CheckSet(builtInChecks, defaultDomainConfig);

/** What any sweep has to know of what is stored before it can say that nothing changed. */
const COMPARED = {
  entities: [
    ...['id', 'entity_ref', 'version', 'content_hash', 'etag', 'model_ref'],
    ...['etag_since', 'refreshed_at'],
  ],
  parties: ['entity_ref', 'content_hash', 'changed_at'],
  models: ['entity_ref', 'version', 'content_hash', 'etag', 'in_force'],
};

/**
 * The same read, evaluation and write as a sweep, with nothing around it. What it writes are the rows that the suite has stored, byte
 * by byte: fetching them does not count.
 */
export class Floor {
  readonly #knex: Knex;
  readonly #catalog: FloorCatalog;
  readonly #tables: FloorTables;
  #index?: CatalogIndex;

  constructor(options: {
    knex: Knex;
    catalog: FloorCatalog;
    tables: FloorTables;
  }) {
    this.#knex = options.knex;
    this.#catalog = options.catalog;
    this.#tables = options.tables;
  }

  async empty(): Promise<void> {
    await this.#tables.empty();
  }

  /** Reads and evaluates everything, and writes it in one transaction. */
  async coldSweep(clock: Clock): Promise<void> {
    await this.#knex.transaction(async transaction => {
      await this.#sweep(async entityRefs => {
        for (let start = 0; start < entityRefs.length; start += BATCH) {
          const rows = await clock.outside(() =>
            this.#tables.stored(
              transaction,
              entityRefs.slice(start, start + BATCH),
            ),
          );
          await this.#tables.insert(transaction, rows);
        }
      });
    });
  }

  /** Reads what is stored, reads and evaluates everything, and writes nothing. */
  async steadySweep(): Promise<void> {
    const stored: unknown[] = [];
    for (const [table, columns] of Object.entries(COMPARED)) {
      stored.push(await this.#knex(table).select(columns));
    }
    await this.#sweep(async () => {});
  }

  /** Reads, evaluates and writes one entity. */
  async refresh(clock: Clock, kind: string, name: string): Promise<void> {
    const index = await clock.outside(() => this.#keptIndex());
    const entity = await this.#catalog.readOne(kind, name);
    const view = toEntityView(entity);
    serialized(view, index);
    const rows = await clock.outside(async () => {
      await this.#tables.forget(view.entityRef);
      return this.#tables.stored(this.#knex, [view.entityRef]);
    });
    await this.#tables.insert(this.#knex, rows);
  }

  async #sweep(write: (entityRefs: string[]) => Promise<void>): Promise<void> {
    const { index } = await this.#catalog.readIndex();
    this.#index = index;
    const models = [...index.models.values()].map(({ view }) => view);
    await write([...index.parties.keys()]);
    await write(evaluateAll([...index.scopes.values(), ...models], index));
    for await (const page of this.#catalog.leaves()) {
      await write(
        evaluateAll(
          page.map(entity => toEntityView(entity)),
          index,
        ),
      );
    }
  }

  async #keptIndex(): Promise<CatalogIndex> {
    this.#index ??= (await this.#catalog.readIndex()).index;
    return this.#index;
  }
}

/** Evaluates entities, and answers their references. */
function evaluateAll(views: EntityView[], index: CatalogIndex): string[] {
  return views.map(view => {
    serialized(view, index);
    return view.entityRef;
  });
}

/** An evaluation as text, without which nothing can be stored or compared. */
function serialized(entity: EntityView, index: CatalogIndex): string {
  const { effective, verdicts } = evaluate({
    entity,
    index,
    facts: noFacts,
    checks: CHECKS,
    config: defaultDomainConfig,
    now: new Date(),
  });
  return JSON.stringify({ effective, verdicts });
}
