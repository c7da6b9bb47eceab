import { ServiceUnavailableError } from '@backstage/errors';
import type {
  Filling,
  Stale,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { isCatalogFailure } from '../catalog/isCatalogFailure';
import { isFilling } from '../database/sweepState/Filling';
import type { SweepWatch } from '../database/sweepState/SweepWatch';
import { interruptible } from '../pacing/interruptible';
import type { CatalogWatch } from './CatalogWatch';
import type { PendingCalls } from './PendingCalls';
import { ANSWER_WITHIN_MS, LONGEST_CALL_MS, PATIENCE_MS } from './limits';

/** After a start the first sweep comes by itself. */
const START_MS = 60_000;
/** Who has been waited for at least this share of the time is what a request waited for. */
const BLAMED_MS = ANSWER_WITHIN_MS * 0.5;
/** Timers may be late. */
const LATE_MS = 500;

/**
 * What is away, and since when: for answers that are served all the same, and for those that are not.
 */
export class Availability {
  readonly #watch: SweepWatch;
  readonly #catalogWatch?: CatalogWatch;
  readonly #pending: PendingCalls;
  readonly #overdueAfterMs?: number;
  readonly #now: () => Date;
  readonly #startedAt: number;

  constructor(options: {
    watch: SweepWatch;
    /** Sweeps alone tell of the catalog where undefined. */
    catalogWatch?: CatalogWatch;
    pending: PendingCalls;
    /** After how long without a sweep that succeeds something is wrong; never where undefined. */
    overdueAfterMs?: number;
    /** The clock; the system's where undefined. */
    now?: () => Date;
  }) {
    this.#watch = options.watch;
    this.#catalogWatch = options.catalogWatch;
    this.#pending = options.pending;
    this.#overdueAfterMs = options.overdueAfterMs;
    this.#now = options.now ?? (() => new Date());
    this.#startedAt = this.#now().getTime();
  }

  /** Why what is stored may be out of date; undefined where it is not. Costs nothing: the record of sweeps and the catalog are followed. */
  stale(): Stale | undefined {
    const { status, failingSince } = this.#watch;
    const now = this.#now().getTime();
    const failing =
      failingSince && now - failingSince.getTime() >= PATIENCE_MS
        ? failingSince
        : undefined;
    const catalogFails = isCatalogFailure(status?.lastError ?? '');
    const awaySince = earlier(
      this.#catalogWatch?.awaySince,
      catalogFails ? failing : undefined,
    );
    if (awaySince) {
      const when = awaySince.toISOString();
      return this.#stale(
        'catalog',
        when,
        this.#catalogWatch?.isBack
          ? `The catalog could not be read from ${when} until a moment ago`
          : `The catalog cannot be read since ${when}`,
      );
    }
    if (failing) {
      const when = failing.toISOString();
      return this.#stale(
        'sweep',
        when,
        `What the catalog holds cannot be evaluated since ${when}`,
      );
    }
    const { lastSuccessAt, evaluatedAt = lastSuccessAt } = status ?? {};
    return lastSuccessAt &&
      this.#overdueAfterMs !== undefined &&
      now - this.#startedAt > START_MS &&
      now - Date.parse(lastSuccessAt) > this.#overdueAfterMs
      ? this.#stale(
          'sweep',
          evaluatedAt,
          `The catalog has not been evaluated since ${evaluatedAt}, which is longer than it should be`,
        )
      : undefined;
  }

  #stale(
    reason: Stale['reason'],
    since: string | undefined,
    what: string,
  ): Stale {
    const evaluated = this.#watch.status?.evaluatedAt !== undefined;
    return {
      reason,
      // Nothing is shown that could be out of date.
      since: evaluated ? since : undefined,
      text: `${what}. ${
        evaluated
          ? 'What is shown may be out of date'
          : 'Nothing has been evaluated yet'
      }; it is brought up to date by itself as soon as that works again.`,
    };
  }

  /** Whether a fresh catalog still fills, so that nothing is concluded from what it does not have. */
  filling(): Filling | undefined {
    const { filling } = this.#watch.status ?? {};
    return filling && isFilling(filling, this.#now())
      ? {
          since: filling.since,
          text: 'The catalog is still filling; what it does not know yet is shown as not known.',
        }
      : undefined;
  }

  /** The answer, marked where it may be out of date, or what is absent may still come. */
  marked<Answer extends object>(
    answer: Answer,
  ): Answer & { stale?: Stale; filling?: Filling } {
    const stale = this.stale();
    const filling = this.filling();
    return stale || filling
      ? { ...answer, ...(stale && { stale }), ...(filling && { filling }) }
      : answer;
  }

  /** For a request that the database did not answer. */
  databaseSilent(): ServiceUnavailableError {
    this.#watch.noteSilence();
    const since = this.#watch.databaseSilentSince?.toISOString();
    return Object.assign(
      new ServiceUnavailableError(
        `The database has not answered since ${since}; try again in a few seconds`,
      ),
      { since },
    );
  }

  /**
   * Does work that has to end in time.
   *
   * @throws ServiceUnavailableError that says what was waited for; the work goes on, and whoever joins it has its result
   */
  async inTime<T>(work: Promise<T>): Promise<T> {
    const tooLate = new Error('Too late');
    const signal = new AbortController();
    const timer = setTimeout(() => signal.abort(tooLate), ANSWER_WITHIN_MS);
    try {
      return await interruptible(work, { signal: signal.signal, what: 'work' });
    } catch (error) {
      throw error === tooLate ? this.#waitedInVain() : error;
    } finally {
      clearTimeout(timer);
    }
  }

  #waitedInVain(): ServiceUnavailableError {
    if (this.#watch.databaseSilentSince) {
      return this.databaseSilent();
    }
    // Calls of the request itself, or else one that it has joined.
    const away =
      this.#pending.longest(BLAMED_MS, ANSWER_WITHIN_MS + LATE_MS) ??
      this.#pending.longest(BLAMED_MS, LONGEST_CALL_MS);
    return new ServiceUnavailableError(
      `${away ? `${away} did not answer` : 'There was no answer'} within ${
        ANSWER_WITHIN_MS / 1000
      } seconds; try again in a few seconds`,
    );
  }
}

function earlier(one?: Date, other?: Date): Date | undefined {
  return one && other ? new Date(Math.min(+one, +other)) : one ?? other;
}
