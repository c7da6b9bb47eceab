import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { interruptible } from '../../pacing/interruptible';
import { readSweepStatus, type SweepStatus } from './readSweepStatus';

/** Between two looks; what is shown of the record is no older. */
const PAUSE_MS = 4_000;
/** One row by its key: a database that takes longer does not answer. */
const ANSWER_MS = 3_000;

/**
 * Follows the record of the sweeps, whichever replica sweeps, so that requests know without a statement of their own how the
 * sweeps stand and whether the database answers.
 */
export class SweepWatch {
  readonly #knex: Knex;
  readonly #now: () => Date;
  #status?: SweepStatus;
  #failingSince?: Date;
  #silentSince?: Date;
  #looking?: Promise<void>;

  constructor(options: {
    knex: Knex;
    /** The clock; the system's where undefined. */
    now?: () => Date;
  }) {
    this.#knex = options.knex;
    this.#now = options.now ?? (() => new Date());
  }

  /** The record as it was last read; undefined before the database has answered once. */
  get status(): SweepStatus | undefined {
    return this.#status;
  }

  /**
   * When the first of the sweeps failed that have failed since the last success, as far as this process has seen it: the record holds
   * the last failure alone, so after a start it is that one. Undefined where the last sweep succeeded.
   */
  get failingSince(): Date | undefined {
    return this.#failingSince;
  }

  /** Since when the database does not answer; undefined where it does. */
  get databaseSilentSince(): Date | undefined {
    return this.#silentSince;
  }

  /** Notes that the database did not answer somebody else; the next look finds out whether it does again. */
  noteSilence(): void {
    this.#silentSince ??= this.#now();
  }

  /** Looks again and again until the signal is aborted. */
  async follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look();
      await sleep(PAUSE_MS, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  /** Looks once, and waits no longer than a few seconds. Never throws. */
  async look(): Promise<void> {
    const startedAt = this.#now();
    // While one look hangs, another would only take a further connection.
    this.#looking ??= this.#read().finally(() => {
      this.#looking = undefined;
    });
    try {
      await interruptible(this.#looking, {
        timeoutMs: ANSWER_MS,
        what: 'the database',
      });
    } catch {
      this.#silentSince ??= startedAt;
    }
  }

  async #read(): Promise<void> {
    const status = await readSweepStatus(this.#knex, { timeoutMs: ANSWER_MS });
    this.#silentSince = undefined;
    const succeeded = status.lastSuccessAt !== this.#status?.lastSuccessAt;
    this.#status = status;
    const { lastErrorAt } = status;
    if (!lastErrorAt) {
      this.#failingSince = undefined;
    } else if (succeeded || !this.#failingSince) {
      this.#failingSince = new Date(lastErrorAt);
    }
  }
}
