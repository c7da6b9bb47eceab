import { request, type Bench } from './Bench';

const PATIENCE_MS = 120_000;

/** Waits until the catalog answers the changed entities with their new tier. */
export async function waitForCatalog(
  bench: Bench,
  entities: { kind: string; name: string }[],
  tier: string,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (const { kind, name } of entities) {
    const url = `${bench.catalogUrl}/entities/by-name/${kind}/default/${name}`;
    for (;;) {
      const entity = await request(url);
      const found =
        entity.metadata.annotations?.['operating-model.io/support-tier'];
      if (found === tier) {
        break;
      }
      if (Date.now() > deadline) {
        throw new Error(`The catalog did not take the change of ${name}`);
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
}
