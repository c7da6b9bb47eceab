/** Counts wall and processor time of this process, and can be stopped for what does not belong to the work. */
export class Clock {
  #wallMs = 0;
  #cpuMs = 0;
  #wallStart = performance.now();
  #cpuStart = cpuMs();

  /** Does something that does not count. */
  async outside<T>(work: () => Promise<T>): Promise<T> {
    this.#take();
    try {
      return await work();
    } finally {
      this.#wallStart = performance.now();
      this.#cpuStart = cpuMs();
    }
  }

  /** What has counted until now. */
  read(): { wallMs: number; cpuMs: number } {
    this.#take();
    this.#wallStart = performance.now();
    this.#cpuStart = cpuMs();
    return { wallMs: this.#wallMs, cpuMs: this.#cpuMs };
  }

  #take(): void {
    this.#wallMs += performance.now() - this.#wallStart;
    this.#cpuMs += cpuMs() - this.#cpuStart;
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
