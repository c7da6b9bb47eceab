import { TOKEN } from '../process/backendConfig';

/** Asks an address again and again while something runs; answers the milliseconds of the slowest answer, or of the wait for one. */
export async function timeBeside(
  running: Promise<unknown>,
  url: string,
  signal: AbortSignal,
): Promise<number> {
  let isRunning = true;
  running.finally(() => {
    isRunning = false;
  });
  let slowest = 0;
  while (isRunning) {
    const started = performance.now();
    await fetch(url, { headers: { authorization: `Bearer ${TOKEN}` }, signal })
      .then(response => response.text())
      .catch(() => {});
    slowest = Math.max(slowest, performance.now() - started);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  return slowest;
}
