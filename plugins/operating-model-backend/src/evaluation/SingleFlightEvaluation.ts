import type { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { EntityEvaluator } from './EntityEvaluator';
import type { EntityReader } from '../catalog/EntityReader';
import { interruptible } from '../pacing/interruptible';
import type { EvaluationService } from './EvaluationService';

/** How long the catalog is watched for a new version; its own refresh takes 0.4 to 2 seconds. */
const FOLLOW_MS = 15_000;
const POLL_MS = 500;
/** Whoever asks for an entity joins the evaluation that runs: one that hangs must not be joined for ever. */
const LONGEST_MS = 90_000;
/** The same, of all that is below: 100,000 entities take minutes. */
const LONGEST_BELOW_MS = 15 * 60_000;

/**
 * The evaluation service of one replica: repeated requests join those that run.
 */
export class SingleFlightEvaluation implements EvaluationService {
  readonly #evaluator: EntityEvaluator;
  readonly #reader: EntityReader;
  readonly #knex: Knex;
  readonly #logger: LoggerService;
  readonly #signal: AbortSignal;
  readonly #running = new Map<string, Promise<void>>();
  /** What is below an entity, while it is evaluated; `again` where the entity itself was evaluated anew meanwhile. */
  readonly #below = new Map<string, { done: Promise<void>; again: boolean }>();
  /** Until when an entity is followed, in milliseconds of the monotonic clock. */
  readonly #followed = new Map<string, number>();

  constructor(options: {
    evaluator: EntityEvaluator;
    reader: EntityReader;
    knex: Knex;
    logger: LoggerService;
    /** Aborted when the backend shuts down. */
    signal: AbortSignal;
  }) {
    this.#evaluator = options.evaluator;
    this.#reader = options.reader;
    this.#knex = options.knex;
    this.#logger = options.logger;
    this.#signal = options.signal;
  }

  async refresh(
    entityRef: string,
    { belowWithinMs }: { belowWithinMs?: number } = {},
  ): Promise<void> {
    const reference = stringifyEntityRef(parseEntityRef(entityRef));
    let running = this.#running.get(reference);
    if (!running) {
      running = this.#inTime(this.#evaluator.evaluate(reference), LONGEST_MS)
        .then(changedModels => this.#refreshBehind(changedModels))
        .finally(() => this.#running.delete(reference));
      this.#running.set(reference, running);
    }
    await running;
    await this.#waitFor(
      reference,
      this.#refreshBelow(reference),
      belowWithinMs,
    );
  }

  /** What is below an entity that was just evaluated. Joins a run that has not begun yet, never one that may have seen less. */
  #refreshBelow(reference: string): Promise<void> {
    const running = this.#below.get(reference);
    if (running) {
      running.again = true;
      return running.done;
    }
    const run = { done: Promise.resolve(), again: false };
    const evaluate = async () => {
      do {
        run.again = false;
        await this.#inTime(
          this.#evaluator.evaluateBelow(reference),
          LONGEST_BELOW_MS,
        );
      } while (run.again);
    };
    run.done = evaluate().finally(() => this.#below.delete(reference));
    this.#below.set(reference, run);
    return run.done;
  }

  #inTime<T>(evaluation: Promise<T>, timeoutMs: number): Promise<T> {
    return interruptible(evaluation, { timeoutMs, what: 'the evaluation' });
  }

  async #waitFor(
    reference: string,
    below: Promise<void>,
    withinMs: number | undefined,
  ): Promise<void> {
    if (withinMs === undefined) {
      return below;
    }
    const enough = new AbortController();
    const waited = sleep(withinMs, true, { signal: enough.signal }).catch(
      () => false,
    );
    try {
      const goesOn = await Promise.race([below.then(() => false), waited]);
      if (goesOn) {
        below.catch(error =>
          this.#warn(
            `What is below ${reference} waits for the next sweep: ${error}`,
          ),
        );
      }
    } finally {
      enough.abort();
    }
    return undefined;
  }

  /** What is below a model is not what the caller asked for, and may be much: nobody waits for it. */
  #refreshBehind(models: string[]): void {
    for (const model of models) {
      this.refresh(model).catch(error =>
        this.#warn(`What is below ${model} waits for the next sweep: ${error}`),
      );
    }
  }

  follow(entityRef: string, fromEtag: string | undefined): void {
    const reference = stringifyEntityRef(parseEntityRef(entityRef));
    const alreadyFollowed = this.#followed.has(reference);
    this.#followed.set(reference, performance.now() + FOLLOW_MS);
    if (!alreadyFollowed) {
      this.#watch(reference, fromEtag)
        .catch(error =>
          this.#warn(
            `A new version of ${reference} is no longer waited for: ${error}`,
          ),
        )
        .finally(() => this.#followed.delete(reference));
    }
  }

  async #watch(reference: string, fromEtag: string | undefined): Promise<void> {
    const { modelRef, modelEtag } = await this.#modelOf(reference);
    const known = new Map([[reference, fromEtag]]);
    if (modelRef) {
      known.set(modelRef, modelEtag);
    }
    while (performance.now() < (this.#followed.get(reference) ?? 0)) {
      await sleep(POLL_MS, undefined, { ref: false });
      if (this.#signal.aborted) {
        return;
      }
      const entities = await this.#reader.readByRefs(
        [...known.keys()],
        ['kind', 'metadata.namespace', 'metadata.name', 'metadata.etag'],
      );
      for (const [watched, etag] of known) {
        const current = entities.get(watched)?.metadata.etag;
        if (current !== etag) {
          known.set(watched, current);
          await this.refresh(watched);
        }
      }
    }
  }

  /** Says what went wrong behind a caller's back; while the backend shuts down, everything does. */
  #warn(message: string): void {
    if (!this.#signal.aborted) {
      this.#logger.warn(message);
    }
  }

  async #modelOf(
    reference: string,
  ): Promise<{ modelRef?: string; modelEtag?: string }> {
    const row = await this.#knex('entities')
      .join('models', 'models.entity_ref', 'entities.model_ref')
      .where('entities.entity_ref', reference)
      .first({ modelRef: 'models.entity_ref', modelEtag: 'models.etag' });
    return {
      modelRef: row?.modelRef,
      modelEtag: row?.modelEtag ?? undefined,
    };
  }
}
