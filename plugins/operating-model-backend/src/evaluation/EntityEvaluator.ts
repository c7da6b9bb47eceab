import { parseEntityRef } from '@backstage/catalog-model';
import {
  MODEL_KINDS,
  SCOPE_KINDS,
  type Facts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { CatalogReader } from '../catalog/CatalogReader';
import { EmptyCatalogError } from '../catalog/EmptyCatalogError';
import type { EntityReader } from '../catalog/EntityReader';
import { everythingFilter } from '../catalog/governedFilter';
import type { ModelStates } from '../catalog/ModelStates';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import { createEntityWriter } from '../database/entities/createEntityWriter';
import type { EntityWriter } from '../database/entities/EntityWriter';
import { readStoredRows } from '../database/entities/readStoredRows';
import { isFilling } from '../database/sweepState/Filling';
import { readModelVersions } from '../database/models/readModelVersions';
import { Pacer } from '../pacing/Pacer';
import { evaluateLive } from './evaluateLive';
import type { IndexCache } from './IndexCache';
import { LiveIndex } from './LiveIndex';
import { readBelow } from './readBelow';
import { storeEvaluations } from './storeEvaluations';
import { toEvaluations } from './toEvaluations';

/** How often an evaluation is repeated where other writers were faster. */
const ATTEMPTS = 4;
/** Entities per transaction. */
const CHUNK = 200;

/** What an {@link EntityEvaluator} works with. */
export interface EntityEvaluatorOptions {
  knex: Knex;
  config: OperatingModelConfig;
  /** What is known of the world outside. */
  facts: () => Facts;
  reader: EntityReader;
  /** Asked whether the catalog has anything, before what it does not have is removed. */
  catalogReader: CatalogReader;
  modelStates: ModelStates;
  cache: IndexCache;
  /** Aborted when the backend shuts down. */
  signal: AbortSignal;
  /** The clock; the system's where undefined. */
  now?: () => Date;
}

/**
 * Evaluates named entities from what the catalog holds now, outside the sweep, and stores the result.
 */
export class EntityEvaluator {
  readonly #options: EntityEvaluatorOptions;
  readonly #writer: EntityWriter;

  constructor(options: EntityEvaluatorOptions) {
    this.#options = options;
    this.#writer = createEntityWriter(options.knex);
  }

  /**
   * Evaluates the entity alone.
   *
   * @param reference - full, in lower case
   * @returns references of other models that turned out to have changed: what is below them has not been evaluated
   */
  async evaluate(reference: string): Promise<string[]> {
    const changedModels = await this.#evaluateAll([reference]);
    return changedModels.filter(model => model !== reference);
  }

  /** Evaluates what is below a system, domain or model; below anything else is nothing. */
  async evaluateBelow(reference: string): Promise<void> {
    const { knex, reader } = this.#options;
    const { kind } = parseEntityRef(reference);
    if (!SCOPE_KINDS.includes(kind) && !isModel(reference)) {
      return;
    }
    const below = await readBelow({ knex, reader, entityRef: reference });
    for (let start = 0; start < below.length; start += CHUNK) {
      await this.#evaluateAll(below.slice(start, start + CHUNK));
    }
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
    const { knex, config, reader, modelStates, cache, signal, now } =
      this.#options;
    const at = now?.() ?? new Date();
    const facts = this.#options.facts();
    // Read before the catalog is: whatever is written over one of them meanwhile is newer than what this evaluates.
    const [stored, storedModels] = await Promise.all([
      readStoredRows(knex, references),
      readModelVersions(knex, references.filter(isModel)),
    ]);
    const { generation } = stored;
    const live = new LiveIndex({
      reader,
      config: config.domain,
      modelStates,
      signal,
      base: {
        ...(await cache.get(generation)),
        filling: isFilling(stored.filling, at),
      },
    });
    const pacer = new Pacer(signal);
    const using = { live, config, facts, now: at, pacer };
    const evaluated = await evaluateLive(references, { ...using, stored });
    // A model that has changed is evaluated as well, so that what is said of it stands beside what it says.
    const others = [...live.changedModels].filter(
      model => !references.includes(model),
    );
    if (others.length > 0) {
      return this.#tryEvaluateAll([...references, ...others]);
    }
    const evaluations = await toEvaluations(knex, {
      ...using,
      evaluated,
      stored,
      storedModels,
    });
    if (evaluations.gone.length > 0) {
      await this.#throwIfCatalogIsEmpty();
    }
    const complete = await storeEvaluations(knex, this.#writer, evaluations);
    if (!complete) {
      return undefined;
    }
    cache.amend(live.snapshot(), generation);
    return [...live.changedModels];
  }

  /** As a sweep concludes nothing from an empty catalog. */
  async #throwIfCatalogIsEmpty(): Promise<void> {
    const { catalogReader, config, signal } = this.#options;
    if ((await catalogReader.count(everythingFilter(config), signal)) === 0) {
      throw new EmptyCatalogError();
    }
  }
}

function isModel(reference: string): boolean {
  return MODEL_KINDS.includes(parseEntityRef(reference).kind);
}
