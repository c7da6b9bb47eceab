import { fork, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { processArguments } from './processArguments';
import {
  READING_ARGUMENT,
  READING_FILE,
  type Reading,
  type Said,
} from './modelReading';

/** It loads the whole domain, in a checkout from sources. */
const STARTED_WITHIN_MS = 60_000;
/** Of what it writes about its end. */
const MOST_OUTPUT = 4_000;

/** Something took more than it may. */
export class TooMuchError extends Error {
  constructor(readonly what: 'time' | 'memory') {
    super(`It takes too much ${what}`);
  }
}

/**
 * A process of its own that reads models, one at a time. A thread would not do: where it takes memory faster than it can be
 * stopped, V8 ends the whole process that it is part of. While nothing is asked of it, it keeps nobody alive.
 */
export class ReadingProcess {
  readonly #child: ChildProcess;
  readonly #started: Promise<unknown>;
  /** Whoever waits for what it says next. */
  #waiting?: { resolve(answer: unknown): void; reject(error: Error): void };
  #output = '';

  constructor(options: { mostMemoryMb: number; startedWithinMs?: number }) {
    const child = fork(READING_FILE, [READING_ARGUMENT], {
      execArgv: [
        ...processArguments(READING_FILE),
        `--max-old-space-size=${options.mostMemoryMb}`,
      ],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child = child;
    child.stderr?.on('data', data => {
      this.#output = `${this.#output}${data}`.slice(-MOST_OUTPUT);
    });
    child.on('message', (said: Said) => this.#hear(said));
    child.on('error', error => this.#waiting?.reject(error));
    child.on('close', (code, signal) =>
      this.#waiting?.reject(this.#reasonOfEnd(code, signal)),
    );
    this.#started = this.#start(options.startedWithinMs ?? STARTED_WITHIN_MS);
    // Whoever asks is told.
    this.#started.catch(() => {});
  }

  /** Whether it can be asked. */
  get isAlive(): boolean {
    return this.#child.connected;
  }

  /**
   * Has something read. The process has ended where this throws.
   *
   * @param options - `longestMs` counts from when the process is there; `signal` is aborted when nobody waits any more
   * @throws TooMuchError where the reading takes too much time or memory; the reason of the signal; another error where the
   * process does not start, or ends for another reason, which says nothing of what was to be read
   */
  async read(
    reading: Reading,
    options: { signal: AbortSignal; longestMs: number },
  ): Promise<unknown> {
    const { signal, longestMs } = options;
    const end = () => this.end();
    signal.addEventListener('abort', end, { once: true });
    this.#keepAlive(true);
    try {
      await this.#started;
      const answered = this.#next(longestMs);
      this.#child.send(reading, error => {
        if (error) {
          this.#waiting?.reject(error);
        }
      });
      return await answered;
    } catch (error) {
      end();
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', end);
      this.#keepAlive(false);
    }
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }

  async #start(withinMs: number): Promise<void> {
    try {
      await this.#next(withinMs);
    } catch (error) {
      // It had nothing to read yet: no text took too much.
      throw error instanceof TooMuchError
        ? new Error(
            error.what === 'time'
              ? `The process that reads models did not start within ${
                  withinMs / 1000
                } seconds`
              : 'The process that reads models was ended before it had started',
          )
        : error;
    }
  }

  async #next(withinMs: number): Promise<unknown> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting = { resolve, reject };
        timer = setTimeout(() => reject(new TooMuchError('time')), withinMs);
      });
    } finally {
      clearTimeout(timer);
      this.#waiting = undefined;
    }
  }

  #hear(said: Said): void {
    if ('answer' in said) {
      this.#waiting?.resolve(said.answer);
    } else if ('failure' in said) {
      this.#waiting?.reject(new Error(said.failure));
    } else if ('ready' in said) {
      this.#waiting?.resolve(undefined);
    }
    // The transform of a checkout says which files it has read.
  }

  #reasonOfEnd(code: number | null, signal: NodeJS.Signals | null): Error {
    return /heap|memory/i.test(this.#output) || signal === 'SIGKILL'
      ? new TooMuchError('memory')
      : new Error(
          `The process that reads models ended (${signal ?? code}): ${
            this.#output
          }`,
        );
  }

  #keepAlive(alive: boolean): void {
    const toggle = alive ? 'ref' : 'unref';
    this.#child[toggle]();
    this.#child.channel?.[toggle]();
    (this.#child.stderr as Socket | null)?.[toggle]();
  }
}
