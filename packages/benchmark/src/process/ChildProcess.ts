import { fork, type ChildProcess as NodeProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Reply } from './protocol';

const transform = createRequire(__filename).resolve(
  '@backstage/cli/config/nodeTransform.cjs',
);

/** A backend in a process of its own, that answers questions. */
export class ChildProcess {
  readonly #process: NodeProcess;
  readonly #waiting = new Map<
    number,
    { resolve(value: unknown): void; reject(error: Error): void }
  >();
  #lastId = 0;

  private constructor(process: NodeProcess) {
    this.#process = process;
    process.on('message', (reply: Reply) => {
      const waiting = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if ('error' in reply) {
        waiting?.reject(new Error(reply.error));
      } else {
        waiting?.resolve(reply.result);
      }
    });
    process.on('exit', code => {
      for (const { reject } of this.#waiting.values()) {
        reject(new Error(`The process ended with code ${code}`));
      }
    });
  }

  /** Starts the program at `path` and hands it its settings. */
  static async start(path: string, settings: unknown): Promise<ChildProcess> {
    const child = new ChildProcess(
      fork(path, {
        execArgv: ['--expose-gc', '--import', transform],
        env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn' },
      }),
    );
    try {
      await child.ask('start', settings);
    } catch (error) {
      await child.stop();
      throw error;
    }
    return child;
  }

  async ask<T>(command: string, argument?: unknown): Promise<T> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: value => resolve(value as T),
        reject,
      });
      this.#process.send({ id, command, argument });
    });
  }

  async stop(): Promise<void> {
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null) {
      return;
    }
    const ended = new Promise(resolve => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    const killer = setTimeout(() => this.#process.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(killer);
  }
}
