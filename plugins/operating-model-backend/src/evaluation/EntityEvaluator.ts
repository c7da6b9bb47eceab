import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { checkModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import { createEntityWriter } from '../database/entities/createEntityWriter';
import type { EntityWriter } from '../database/entities/EntityWriter';
import { toModelRecord } from '../database/models/ModelRecord';
import { toPartyRecord } from '../database/parties/PartyRecord';
import { isGoverned } from '../catalog/isGoverned';
import { MODEL_KINDS, SCOPE_KINDS } from '../catalog/readCatalogIndex';
import type { EntityReader } from '../catalog/EntityReader';
import { evaluateEntity } from './evaluateEntity';
import type { IndexCache } from './IndexCache';
import { LiveIndex } from './LiveIndex';
import { readBelow } from './readBelow';
import { reliedUpon } from './reliedUpon';
import { storeEvaluations } from './storeEvaluations';
import {
  readStoredRows,
  type StoredRow,
} from '../database/entities/storedRows';

/** How often an evaluation is repeated where other writers were faster. */
const ATTEMPTS = 4;
/** How far a chain of changes is followed: an entity in another system, which is in another domain, and so on. */
const MAX_ROUNDS = 8;
/** Entities per transaction. */
const CHUNK = 200;

/**
 * Evaluates named entities from what the catalog holds now, outside the sweep, and stores the result.
 */
export class EntityEvaluator {
  readonly #knex: Knex;
  readonly #config: OperatingModelConfig;
  readonly #reader: EntityReader;
  readonly #cache: IndexCache;
  readonly #writer: EntityWriter;
  readonly #now: () => Date;

  constructor(options: {
    knex: Knex;
    config: OperatingModelConfig;
    reader: EntityReader;
    cache: IndexCache;
    /** The clock; the system's where undefined. */
    now?: () => Date;
  }) {
    this.#knex = options.knex;
    this.#config = options.config;
    this.#reader = options.reader;
    this.#cache = options.cache;
    this.#writer = createEntityWriter(options.knex);
    this.#now = options.now ?? (() => new Date());
  }

  /**
   * Evaluates the entity, and for a system, domain or model what is below it.
   *
   * @returns references of models that turned out to have changed: what is below them has not been evaluated
   */
  async evaluate(entityRef: string): Promise<string[]> {
    const reference = stringifyEntityRef(parseEntityRef(entityRef));
    const { kind } = parseEntityRef(reference);
    const changedModels = await this.#evaluateAll([reference]);
    if (SCOPE_KINDS.includes(kind) || MODEL_KINDS.includes(kind)) {
      const below = await readBelow({
        knex: this.#knex,
        reader: this.#reader,
        entityRef: reference,
      });
      for (let start = 0; start < below.length; start += CHUNK) {
        await this.#evaluateAll(below.slice(start, start + CHUNK));
      }
    }
    return changedModels.filter(model => model !== reference);
  }

  async #evaluateAll(references: string[]): Promise<string[]> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const changedModels = await this.#tryEvaluateAll(references);
      if (changedModels) {
        return changedModels;
      }
    }
    throw new Error(
      `${references[0]} was written by others in each of ${ATTEMPTS} attempts to evaluate it`,
    );
  }

  /** @returns models that have changed, or nothing where somebody else wrote one of the rows */
  async #tryEvaluateAll(references: string[]): Promise<string[] | undefined> {
    const at = this.#now();
    const { generation, rows } = await readStoredRows(this.#knex, references);
    const live = new LiveIndex({
      reader: this.#reader,
      config: this.#config.domain,
      base: await this.#cache.get(generation),
    });
    await live.check([
      ...references,
      ...[...rows.values()].flatMap(row => expected(row, live)),
    ]);

    let evaluated = this.#evaluateWith(live, references, rows, at);
    for (let round = 1; round <= MAX_ROUNDS; round++) {
      const wanted = evaluated.flatMap(({ view, record }) =>
        reliedUpon(view, record, live),
      );
      if (!(await live.check(wanted))) {
        break;
      }
      evaluated = this.#evaluateWith(live, references, rows, at);
    }

    const present = new Set(evaluated.map(({ view }) => view.entityRef));
    const stored = await storeEvaluations(this.#knex, this.#writer, {
      evaluated,
      gone: [...rows.values()].filter(row => !present.has(row.entity_ref)),
      models: [...live.changedModels].map(reference => {
        const state = live.models.get(reference)!;
        const findings = checkModel({
          state,
          index: live,
          config: this.#config.domain,
          now: at,
        });
        return toModelRecord({ state, findings, index: live });
      }),
      parties: [...live.changedParties].map(([reference, etag]) =>
        toPartyRecord(live.parties.get(reference)!, etag),
      ),
      at,
    });
    if (!stored) {
      return undefined;
    }
    this.#cache.amend(live.snapshot(), generation);
    return [...live.changedModels];
  }

  #evaluateWith(
    live: LiveIndex,
    references: string[],
    rows: ReadonlyMap<string, StoredRow>,
    now: Date,
  ) {
    const config = this.#config.domain;
    return references.flatMap(reference => {
      const view = live.entity(reference);
      return view && isGoverned(this.#config, view)
        ? {
            view,
            record: evaluateEntity({ entity: view, index: live, config, now }),
            stored: rows.get(reference),
          }
        : [];
    });
  }
}

/** What the evaluation of a stored entity will probably rely on, so that it is read in the same request. */
function expected(row: StoredRow, live: LiveIndex): string[] {
  return [
    ...row.parties,
    ...(row.model_ref ? [row.model_ref] : []),
    ...[row.system_ref, row.domain_ref].flatMap(scope =>
      scope ? chainOf(scope, live) : [],
    ),
  ];
}

function chainOf(scope: string, live: LiveIndex): string[] {
  const chain = new Set([scope]);
  for (const reference of chain) {
    const view = live.scopes.get(reference);
    for (const above of [view?.domain, view?.subdomainOf]) {
      if (above) {
        chain.add(above);
      }
    }
  }
  return [...chain];
}
