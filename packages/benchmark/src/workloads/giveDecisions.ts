import { request, type Bench } from './Bench';

const PATIENCE_MS = 120_000;

/** Gives the model this version with so many decisions, and waits until the catalog answers it. */
export async function giveDecisions(
  bench: Bench,
  next: { decisions: number; version: string },
): Promise<void> {
  const groups = await bench.catalog.ask<number>('giveDecisions', next);
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await hasDecisions(bench, next.version, groups))) {
    if (Date.now() > deadline) {
      throw new Error(
        `The catalog did not take the model with ${next.decisions} decisions`,
      );
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

async function hasDecisions(
  { catalogUrl }: Bench,
  version: string,
  groups: number,
): Promise<boolean> {
  const model = await request(
    `${catalogUrl}/entities/by-name/operatingmodel/default/synthetic`,
  );
  const { totalItems } = await request(
    `${catalogUrl}/entities/by-query?limit=1&filter=kind=group`,
  );
  return model.spec.version === version && totalItems === groups;
}
