import type { ChildProcess } from './process/ChildProcess';
import { request } from './workloads/Bench';

/** A catalog that takes in nothing for so long has refused something. */
const PATIENCE_MS = 60_000;

/** Hands the synthetic entities to the catalog and waits until it answers all of them. */
export async function fillCatalog(options: {
  catalog: ChildProcess;
  catalogUrl: string;
  progress: (text: string) => void;
}): Promise<void> {
  const { catalog, catalogUrl, progress } = options;
  const expected = await catalog.ask<number>('fill');
  let last = { totalItems: 0, at: Date.now() };
  for (;;) {
    const { totalItems } = await request(
      `${catalogUrl}/entities/by-query?limit=1`,
    );
    const share = Math.floor((100 * totalItems) / expected);
    progress(`Filling the catalog: ${totalItems} of ${expected} (${share} %)`);
    if (totalItems >= expected) {
      return;
    }
    if (totalItems !== last.totalItems) {
      last = { totalItems, at: Date.now() };
    } else if (Date.now() - last.at > PATIENCE_MS) {
      throw new Error(
        `The catalog stopped at ${totalItems} of ${expected} entities`,
      );
    }
    await new Promise(resolve => setTimeout(resolve, 2_000));
  }
}
