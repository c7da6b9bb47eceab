import { setTimeout as sleep } from 'node:timers/promises';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { SweepWatch } from '../database/sweepState/SweepWatch';
import { interruptible } from '../pacing/interruptible';
import { PROBES } from './limits';

/** As many in a row are no hiccup. */
const FAILURES = 2;
/** What the sweep after an outage has not done by then is left to the schedule. */
const CATCH_UP_MS = 30_000;

/**
 * Asks the catalog for next to nothing, again and again and on every replica, so that an outage is noticed between two sweeps. When
 * the catalog is back, what is stored is old: a sweep is asked for at once.
 */
export class CatalogWatch {
  readonly #reader: CatalogReader;
  readonly #watch: SweepWatch;
  readonly #sweep: (signal: AbortSignal) => Promise<{ result: string }>;
  #failures: Date[] = [];
  #outage?: { since: Date; lastFailureAt: Date; backAt?: Date };
  #sweeping = false;

  constructor(options: {
    reader: CatalogReader;
    watch: SweepWatch;
    sweep: (signal: AbortSignal) => Promise<{ result: string }>;
  }) {
    this.#reader = options.reader;
    this.#watch = options.watch;
    this.#sweep = options.sweep;
  }

  /** When the catalog failed for the first time; undefined where it answers and what it held meanwhile has been evaluated. */
  get awaySince(): Date | undefined {
    return this.#isOver() ? undefined : this.#outage?.since;
  }

  /** Whether the catalog answers again, after an outage that is not caught up with yet. */
  get isBack(): boolean {
    return this.#outage?.backAt !== undefined;
  }

  /** Looks again and again until the signal is aborted. */
  async follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const pauseMs =
        this.#failures.length > 0 ? PROBES.pauseFailingMs : PROBES.pauseMs;
      await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => {});
      if (!signal.aborted) {
        await this.#look(signal);
      }
    }
  }

  async #look(signal: AbortSignal): Promise<void> {
    try {
      await interruptible(this.#reader.probe(), {
        signal,
        timeoutMs: PROBES.answerMs,
        what: 'the catalog',
      });
    } catch {
      this.#failed(new Date());
      return;
    }
    this.#failures = [];
    if (this.#isOver()) {
      this.#outage = undefined;
    }
    if (this.#outage) {
      this.#outage.backAt ??= new Date();
      // Not waited for: the catalog may go away again meanwhile.
      this.#catchUp(signal);
    }
  }

  #failed(at: Date): void {
    this.#failures.push(at);
    if (this.#failures.length >= FAILURES) {
      const since = this.awaySince ?? this.#failures[0];
      this.#failures = this.#failures.slice(-FAILURES);
      this.#outage = { since, lastFailureAt: at };
    }
  }

  async #catchUp(signal: AbortSignal): Promise<void> {
    if (this.#sweeping) {
      return;
    }
    this.#sweeping = true;
    try {
      const { result } = await this.#sweep(signal);
      await this.#watch.look();
      if (
        result === 'empty' &&
        this.#outage &&
        this.#watch.status?.evaluatedAt
      ) {
        // It still fills: nothing is caught up with yet.
        this.#outage.backAt = new Date();
      }
    } catch {
      // Logged and recorded; the next look asks for another one.
    } finally {
      this.#sweeping = false;
    }
  }

  /** Whether a sweep that began after it has succeeded, on whichever replica, or long enough has been waited for one. */
  #isOver(): boolean {
    const { lastFailureAt, backAt } = this.#outage ?? {};
    if (!lastFailureAt || !backAt) {
      return false;
    }
    const { evaluatedAt } = this.#watch.status ?? {};
    return (
      (evaluatedAt !== undefined &&
        Date.parse(evaluatedAt) >= +lastFailureAt) ||
      Date.now() - +backAt >= CATCH_UP_MS
    );
  }
}
