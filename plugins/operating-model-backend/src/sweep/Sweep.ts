import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  BuiltIndex,
  Facts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import { createEntityWriter } from '../database/entities/createEntityWriter';
import type { EntityWriter } from '../database/entities/EntityWriter';
import { StaleSweepError } from '../database/sweepState/StaleSweepError';
import {
  recordEmpty,
  recordFailure,
  takeFencingToken,
} from '../database/sweepState/sweepState';
import { BrokenReadError } from '../catalog/BrokenReadError';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { ModelStates } from '../catalog/ModelStates';
import { interruptible } from '../pacing/interruptible';
import { planSweep } from './planSweep';
import type { SweepPlan } from './SweepPlan';
import { publishSweep } from './publishSweep';
import type { SweepMetrics } from './SweepMetrics';
import { readSweepStatus } from '../database/sweepState/readSweepStatus';

/** A sweep that is aborted ends by itself in this time, unless somebody whom it waits for never answers. */
const GRACE_MS = 2_000;
/** What cannot be recorded in this time is not. */
const RECORD_TIMEOUT_MS = 5_000;
/** Below this many, a mass deletion is no sign of trouble. */
const FEW_ENTITIES = 10;

/**
 * How a sweep ended: with the stored state up to date, with an empty catalog, of which nothing is concluded, or
 * overtaken by a later sweep, which publishes in its place.
 */
export interface SweepOutcome {
  result: 'published' | 'empty' | 'overtaken';
  /** Entities of the catalog that concern us, groups and users included. */
  total: number;
  rowsWritten: number;
  /** Whether a fresh catalog still fills, as far as this sweep has seen it. */
  filling: boolean;
}

/** What a {@link Sweep} works with. */
export interface SweepOptions {
  knex: Knex;
  reader: CatalogReader;
  /** What is known of the texts of models already. */
  modelStates: ModelStates;
  config: OperatingModelConfig;
  /** What is known of the world outside. */
  facts: () => Facts;
  logger: LoggerService;
  metrics: SweepMetrics;
  /** Told what a sweep has read, and the generation that it has published. */
  onPublished?: (index: BuiltIndex, generation: number) => void;
  /** Aborted when the backend shuts down: a sweep that is stopped by that has not failed. */
  shutdown?: AbortSignal;
  /** The clock; the system's where undefined. */
  now?: () => Date;
}

/**
 * Brings what is stored in line with the whole catalog.
 */
export class Sweep {
  readonly #options: SweepOptions;
  readonly #writer: EntityWriter;
  #running?: Promise<SweepOutcome>;

  constructor(options: SweepOptions) {
    this.#options = options;
    this.#writer = createEntityWriter(options.knex);
  }

  /**
   * Sweeps once. A call while a sweep runs in this process joins it. Ends when the signal is aborted, even where the database
   * or the catalog never answers: what they answer later is overtaken by the next sweep.
   *
   * @throws what stopped the sweep; nothing is changed then
   */
  async run(signal: AbortSignal): Promise<SweepOutcome> {
    this.#running ??= this.#run(signal).finally(() => {
      this.#running = undefined;
    });
    return interruptible(this.#running, {
      signal: laterThan(signal, GRACE_MS),
      what: 'the sweep',
    });
  }

  async #run(signal: AbortSignal): Promise<SweepOutcome> {
    const { knex, logger, now = () => new Date() } = this.#options;
    const startedAt = now();
    const taking = interruptible(
      takeFencingToken(knex, startedAt.toISOString()),
      { signal, what: 'the database' },
    );
    let token: number | undefined;
    try {
      token = await taking;
      return await interruptible(this.#sweep(token, startedAt, signal), {
        signal: laterThan(signal, GRACE_MS),
        what: 'the sweep',
      });
    } catch (error) {
      if (error instanceof StaleSweepError) {
        logger.info(error.message);
        return {
          result: 'overtaken',
          total: 0,
          rowsWritten: 0,
          filling: false,
        };
      }
      await this.#reportFailure(token, error);
      throw error;
    }
  }

  async #sweep(
    token: number,
    startedAt: Date,
    signal: AbortSignal,
  ): Promise<SweepOutcome> {
    const { knex, logger, metrics, now = () => new Date() } = this.#options;
    const plan = await this.#plan(startedAt, signal);
    if (plan.total === 0) {
      await recordEmpty(knex, token);
      logger.info(`Sweep ${token}: the catalog is empty, nothing is changed`);
      const filling = plan.index.filling ?? false;
      return { result: 'empty', total: 0, rowsWritten: 0, filling };
    }
    const holdDeletions = await this.#isSuspicious(plan);
    const { rowsWritten, generation } = await publishSweep({
      knex,
      writer: this.#writer,
      plan,
      token,
      startedAt,
      signal,
      holdDeletions,
    });
    this.#options.onPublished?.(plan.index, generation);
    const seconds = Math.max(0, now().getTime() - startedAt.getTime()) / 1000;
    logger.info(
      `Sweep ${token}: ${plan.evaluated} entities evaluated${
        plan.index.filling ? ' while the catalog still fills' : ''
      }, ${plan.entities.count} changed, ` +
        `${plan.vanishedEntities.length} gone${
          holdDeletions
            ? ' (kept until the next sweep sees the same, since they are more than half)'
            : ''
        }, ${rowsWritten} rows written in ${seconds.toFixed(1)} s`,
    );
    for (const sentence of plan.failedChecks.sentences()) {
      logger.warn(`Sweep ${token}: ${sentence}`);
    }
    metrics.succeeded({ seconds, entities: plan.evaluated, rowsWritten });
    const { total, index } = plan;
    return {
      result: 'published',
      total,
      rowsWritten,
      filling: index.filling ?? false,
    };
  }

  /** Log and metrics come first: the database may be what failed. */
  async #reportFailure(
    token: number | undefined,
    error: unknown,
  ): Promise<void> {
    const { knex, logger, metrics, shutdown, now } = this.#options;
    const name = `Sweep ${token ?? '(not started)'}`;
    if (shutdown?.aborted) {
      logger.warn(`${name} was stopped and changed nothing: ${error}`);
      return;
    }
    metrics.failed();
    logger.error(`${name} failed and changed nothing: ${error}`);
    if (token === undefined) {
      return;
    }
    const record = recordFailure(knex, token, {
      message: `${error}`,
      at: (now?.() ?? new Date()).toISOString(),
    });
    await interruptible(record, {
      timeoutMs: RECORD_TIMEOUT_MS,
      what: 'the database',
    }).catch(cause =>
      logger.warn(`The failure could not be recorded: ${cause}`),
    );
  }

  /** Plans, and plans again where the catalog answered too little: entities may have come and gone meanwhile. */
  async #plan(now: Date, signal: AbortSignal): Promise<SweepPlan> {
    const { knex, reader, modelStates, config, logger } = this.#options;
    const options = {
      ...{ knex, reader, modelStates, config, now, signal },
      facts: this.#options.facts(),
      writer: this.#writer,
    };
    try {
      return await planSweep(options);
    } catch (error) {
      if (!(error instanceof BrokenReadError)) {
        throw error;
      }
      logger.warn(`${error.message}; reading again`);
      return planSweep(options);
    }
  }

  /** Whether more than half of what is stored would go, and the sweep before did not see the same. */
  async #isSuspicious(plan: SweepPlan): Promise<boolean> {
    const gone = plan.vanishedEntities.length;
    if (gone < FEW_ENTITIES || gone * 2 <= plan.storedBefore) {
      return false;
    }
    const { entities } = await readSweepStatus(this.#options.knex);
    return entities !== plan.evaluated;
  }
}

/** Is aborted for the same reason, a little later. */
function laterThan(signal: AbortSignal, ms: number): AbortSignal {
  const later = new AbortController();
  const abort = () => setTimeout(() => later.abort(signal.reason), ms).unref();
  if (signal.aborted) {
    abort();
  } else {
    signal.addEventListener('abort', abort, { once: true });
  }
  return later.signal;
}
