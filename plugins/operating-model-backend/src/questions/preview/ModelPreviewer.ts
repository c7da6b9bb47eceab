import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, ServiceUnavailableError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ModelPreview,
  type Facts,
  type PreviewAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { OperatingModelConfig } from '../../config/OperatingModelConfig';
import type { Seen } from '../../visibility/Seen';
import { Pacer } from '../../pacing/Pacer';
import { readGoverned } from '../../catalog/readGoverned';
import { Turnstile } from '../../pacing/Turnstile';
import type { ModelReader } from '../../parsing/ModelReader';
import { principalKey } from '../../visibility/principalKey';
import type { SeenIndexes } from '../../visibility/SeenIndexes';
import { readNamed } from './readNamed';
import { ShownParts } from './ShownParts';
import { withSourceOf } from './withSourceOf';

/** Each of another caller. */
const MOST_AT_A_TIME = 2;
/** How many may wait while these run. */
const MOST_WAITING = 10;
/** The page asks for one at a time; another page of the same caller, or a program, need not. */
const MOST_WAITING_OF_ONE = 2;
/** A catalog of 100,000 entities takes about one minute. */
const LONGEST_MS = 3 * 60_000;
/** Who asks for a preview. */
export interface PreviewCaller {
  credentials: BackstageCredentials;
  seen: Seen;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
}

/**
 * Answers what a changed model would do, from what the catalog holds now and the caller may read. Stores nothing.
 */
export class ModelPreviewer {
  readonly #catalog: CatalogService;
  readonly #config: OperatingModelConfig;
  readonly #indexes: SeenIndexes;
  readonly #facts: () => Facts;
  readonly #shutdown: AbortSignal;
  readonly #now: () => Date;
  readonly #models: ModelReader;
  readonly #turnstile = new Turnstile({
    what: 'previews of models',
    mostInside: MOST_AT_A_TIME,
    mostWaiting: MOST_WAITING,
    mostWaitingOfOne: MOST_WAITING_OF_ONE,
  });

  constructor(options: {
    catalog: CatalogService;
    config: OperatingModelConfig;
    indexes: SeenIndexes;
    models: ModelReader;
    facts: () => Facts;
    /** Aborted when the backend shuts down. */
    signal: AbortSignal;
    /** The clock; the system's where undefined. */
    now?: () => Date;
  }) {
    this.#catalog = options.catalog;
    this.#config = options.config;
    this.#indexes = options.indexes;
    this.#models = options.models;
    this.#facts = options.facts;
    this.#shutdown = options.signal;
    this.#now = options.now ?? (() => new Date());
  }

  /**
   * Waits for its turn and previews.
   *
   * @param text - the file of the changed model
   * @throws ServiceUnavailableError where too many wait, the catalog does not answer, or it takes too long
   */
  async preview(text: string, caller: PreviewCaller): Promise<PreviewAnswer> {
    // Those that cannot be told apart share a place.
    const key = principalKey(caller.credentials) ?? '';
    const visitor = { caller: key, signal: caller.signal };
    return this.#turnstile.pass(visitor, async () => {
      const tooLong = AbortSignal.timeout(LONGEST_MS);
      const signal = AbortSignal.any([this.#shutdown, caller.signal, tooLong]);
      try {
        signal.throwIfAborted();
        return await this.#preview(text, { ...caller, signal });
      } catch (error) {
        if (caller.signal.aborted) {
          throw new InputError('Nobody waits for this preview any more');
        }
        if (signal.aborted) {
          throw new ServiceUnavailableError(
            tooLong.aborted
              ? `The preview took longer than ${LONGEST_MS / 60_000} minutes`
              : 'The backend shuts down; try again in a few seconds',
          );
        }
        throw error;
      }
    });
  }

  async #preview(text: string, caller: PreviewCaller): Promise<PreviewAnswer> {
    const { credentials, seen, signal } = caller;
    const { state, problems } = await this.#models.readText(text, signal);
    if (!state) {
      return { valid: false, problems };
    }
    const pacer = new Pacer(signal);
    const config = this.#config;
    const known = await this.#indexes.of(seen, signal);
    await pacer.pause();
    const present = known.models.get(state.entityRef);
    const before = present?.inForce;
    const after = state.inForce;
    const named = await readNamed([before, after], {
      catalog: this.#catalog,
      credentials,
      signal,
    });
    const index = { ...known, named };
    const preview = new ModelPreview({
      index,
      changed: { ...state, view: withSourceOf(present?.view, state.view) },
      checks: config.checks,
      facts: this.#facts(),
      config: config.domain,
      now: this.#now(),
    });
    const parts = new ShownParts(index, [...(before ? [before] : []), after]);
    const governed = readGoverned({
      catalog: this.#catalog,
      config,
      credentials,
      signal,
    });
    for await (const each of governed) {
      parts.add(each.entityRef);
      preview.add(each);
      await pacer.pause();
    }
    const shown = seen.isUnrestricted
      ? undefined
      : { before: before && parts.of(before), after: parts.of(after) };
    const steps = preview.answer(shown);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        return step.value;
      }
      await pacer.pause();
    }
  }
}
