import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for something that happens elsewhere. */
export async function until(
  condition: () => Promise<boolean>,
  seconds = 20,
): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await condition())) {
    if (performance.now() > deadline) {
      throw new Error(`Waited ${seconds} seconds in vain for ${condition}`);
    }
    await sleep(50);
  }
}
