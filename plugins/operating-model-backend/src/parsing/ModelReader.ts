import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import type { ValidatedModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import pLimit from 'p-limit';
import type { ModelOfText, Reading } from './modelReading';
import { ReadingProcess, TooMuchError } from './ReadingProcess';

/** The longest text that a request may hold takes about a second. */
const LONGEST_MS = 10_000;
/** The longest text that a request may hold takes about half of it. */
const MOST_MEMORY_MB = 256;
/** Previews that run at the same time, and one more for whoever else has a model to check. */
const MOST_PROCESSES = 3;
/** It takes half a second to start one, so it is kept for the next edit. */
const IDLE_MS = 60_000;

/**
 * Reads and checks models in processes of their own, each with a limit of time and memory: whatever a text holds, the process that
 * answers requests goes on.
 */
export class ModelReader {
  readonly #shutdown: AbortSignal;
  readonly #logger: LoggerService;
  readonly #longestMs: number;
  readonly #mostMemoryMb: number;
  readonly #startedWithinMs?: number;
  readonly #limit = pLimit(MOST_PROCESSES);
  /** Each with the timer that ends it. */
  readonly #idle = new Map<ReadingProcess, NodeJS.Timeout>();

  /**
   * @param options - `signal` is aborted when the backend shuts down; the limits are those of one text, but for `startedWithinMs`,
   * which is that of a new process
   */
  constructor(options: {
    signal: AbortSignal;
    logger: LoggerService;
    longestMs?: number;
    mostMemoryMb?: number;
    startedWithinMs?: number;
  }) {
    this.#shutdown = options.signal;
    this.#logger = options.logger;
    this.#longestMs = options.longestMs ?? LONGEST_MS;
    this.#mostMemoryMb = options.mostMemoryMb ?? MOST_MEMORY_MB;
    this.#startedWithinMs = options.startedWithinMs;
    this.#shutdown.addEventListener(
      'abort',
      () => [...this.#idle.keys()].forEach(process => this.#end(process)),
      { once: true },
    );
  }

  /**
   * Reads the file of a model, YAML or JSON. What is wrong with it, also that it takes too much time or memory, is a problem and
   * never an error.
   *
   * @param signal - aborted when nobody waits for it any more; the process that reads it ends then
   * @throws ServiceUnavailableError where no process can read it now; the reason of the signal, or of the shutdown
   */
  async readText(text: string, signal: AbortSignal): Promise<ModelOfText> {
    const read = await this.#read<ModelOfText>(
      { reads: 'text', text },
      signal,
    ).catch(error => {
      signal.throwIfAborted();
      this.#shutdown.throwIfAborted();
      this.#logger.error(`The text of a model could not be read: ${error}`);
      throw new ServiceUnavailableError(
        'The model cannot be read now, which the log of the backend explains; try again in a few seconds',
      );
    });
    return (
      read.answer ?? { problems: [{ path: 'file', message: read.refusal }] }
    );
  }

  /**
   * Checks a model of the catalog, as `validateOperatingModel` does. One that is too much to be checked counts as invalid, and is
   * `unchecked`.
   *
   * @param signal - see {@link ModelReader.readText}
   * @throws the reason of the signal, or of the shutdown; another error where no process can check it now
   */
  async validateEntity(
    entity: Entity,
    signal: AbortSignal,
  ): Promise<ValidatedModel & { unchecked?: true }> {
    const read = await this.#read<ValidatedModel>(
      { reads: 'entity', entity },
      signal,
    );
    return (
      read.answer ?? {
        problems: [{ path: 'spec', message: read.refusal }],
        appliesTo: [],
        unchecked: true,
      }
    );
  }

  async #read<Answer>(
    reading: Reading,
    signal: AbortSignal,
  ): Promise<
    | { answer: Answer; refusal?: undefined }
    | { answer?: undefined; refusal: string }
  > {
    return this.#limit(async () => {
      const unwanted = AbortSignal.any([signal, this.#shutdown]);
      unwanted.throwIfAborted();
      const process = this.#take();
      try {
        const answer = await process.read(reading, {
          signal: unwanted,
          longestMs: this.#longestMs,
        });
        this.#keep(process);
        return { answer: answer as Answer };
      } catch (error) {
        if (error instanceof TooMuchError) {
          return { refusal: this.#sentenceOn(error) };
        }
        throw error;
      }
    });
  }

  #sentenceOn({ what }: TooMuchError): string {
    return what === 'time'
      ? `Takes more than ${
          this.#longestMs / 1000
        } seconds to read; make it smaller, and write out what it repeats by aliases`
      : `Takes more than ${
          this.#mostMemoryMb
        } MB of memory to read; make it smaller`;
  }

  #take(): ReadingProcess {
    for (const [process, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(process);
      if (process.isAlive) {
        return process;
      }
    }
    return new ReadingProcess({
      mostMemoryMb: this.#mostMemoryMb,
      startedWithinMs: this.#startedWithinMs,
    });
  }

  #keep(process: ReadingProcess): void {
    if (this.#shutdown.aborted) {
      process.end();
      return;
    }
    const timer = setTimeout(() => this.#end(process), IDLE_MS);
    timer.unref();
    this.#idle.set(process, timer);
  }

  #end(process: ReadingProcess): void {
    clearTimeout(this.#idle.get(process));
    this.#idle.delete(process);
    process.end();
  }
}
