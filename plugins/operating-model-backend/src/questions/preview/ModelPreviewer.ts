import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { InputError, ServiceUnavailableError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ModelPreview,
  parseReference,
  type BuiltIndex,
  type Facts,
  type OperatingModel,
  type PreviewAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { OperatingModelConfig } from '../../config/OperatingModelConfig';
import type { IndexCache } from '../../evaluation/IndexCache';
import { readableOf } from '../../visibility/readableOf';
import type { Seen } from '../../visibility/Seen';
import { notFound } from '../notFound';
import { withoutHiddenParts } from '../../visibility/withoutHiddenParts';
import { askedInVain } from '../../errors/askedInVain';
import { serviceUnavailable } from '../../errors/serviceUnavailable';
import { Pacer } from '../../pacing/Pacer';
import { readGoverned } from '../../catalog/readGoverned';
import { Turnstile } from '../../pacing/Turnstile';
import type { ModelReader } from '../../parsing/ModelReader';
import { principalKey } from '../../visibility/principalKey';
import { withSourceOf } from './withSourceOf';

/** Each of another caller. */
const MOST_AT_A_TIME = 2;
/** How many may wait while these run. */
const MOST_WAITING = 10;
/** Whoever edits sends the next text before the last one is answered. */
const MOST_WAITING_OF_ONE = 2;
/** A catalog of 100,000 entities takes about one minute. */
const LONGEST_MS = 5 * 60_000;

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
  readonly #cache: IndexCache;
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
    cache: IndexCache;
    models: ModelReader;
    facts: () => Facts;
    /** Aborted when the backend shuts down. */
    signal: AbortSignal;
    /** The clock; the system's where undefined. */
    now?: () => Date;
  }) {
    this.#catalog = options.catalog;
    this.#config = options.config;
    this.#cache = options.cache;
    this.#models = options.models;
    this.#facts = options.facts;
    this.#shutdown = options.signal;
    this.#now = options.now ?? (() => new Date());
  }

  /**
   * Waits for its turn and previews.
   *
   * @param text - the file of the changed model
   * @throws ServiceUnavailableError where too many wait, the catalog does not answer, or it takes too long; NotFoundError where
   * the caller may not read the model that the text names
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
    const { credentials, signal } = caller;
    const { state, problems } = await this.#models.readText(text, signal);
    if (!state) {
      return { valid: false, problems };
    }
    const pacer = new Pacer(signal);
    const { inForce } = state;
    const config = this.#config;
    const index = await this.#index();
    const present = index.models.get(state.entityRef);
    if (present && !(await this.#isReadable(state.entityRef, credentials))) {
      throw notFound(state.entityRef);
    }
    const view = withSourceOf(present?.view, state.view);
    const preview = new ModelPreview({
      index,
      changed: { ...state, view },
      checks: config.checks,
      facts: this.#facts(),
      config: config.domain,
      now: this.#now(),
      titleOf: await titlesSeen(index, caller.seen),
      shown: {
        before: await this.#shown(present?.inForce, caller),
        after: await this.#shown(inForce, caller),
      },
    });
    const governed = readGoverned({
      catalog: this.#catalog,
      config,
      credentials,
      signal,
    });
    for await (const each of governed) {
      preview.add(each);
      await pacer.pause();
    }
    const steps = preview.answer();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        return step.value;
      }
      await pacer.pause();
    }
  }

  async #index() {
    const generation = await this.#cache.generation();
    try {
      return await this.#cache.get(generation);
    } catch (error) {
      throw serviceUnavailable('The catalog cannot be read now', error);
    }
  }

  async #isReadable(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    try {
      const entity: Entity | undefined = await this.#catalog.getEntityByRef(
        entityRef,
        { credentials },
      );
      return entity !== undefined;
    } catch (error) {
      throw askedInVain('catalog', 'The catalog does not answer', error);
    }
  }

  async #shown(
    model: OperatingModel | undefined,
    { seen }: PreviewCaller,
  ): Promise<OperatingModel | undefined> {
    return model && withoutHiddenParts(seen, model);
  }
}

/** The titles of the models that the caller may read. */
async function titlesSeen(
  { models }: BuiltIndex,
  seen: Seen,
): Promise<(entityRef: string) => string | undefined> {
  const readable = await readableOf(
    seen,
    [...models.values()].map(({ entityRef, view }) => ({
      entityRef,
      kind: 'operatingmodel',
      owner:
        view.owner &&
        parseReference(view.owner, { defaultNamespace: view.namespace }),
    })),
  );
  return entityRef =>
    readable.has(entityRef) ? models.get(entityRef)?.inForce?.title : undefined;
}
