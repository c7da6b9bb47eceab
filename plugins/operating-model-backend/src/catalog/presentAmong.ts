import type { CatalogService } from '@backstage/plugin-catalog-node';

/** References per request. */
const CHUNK = 250;
/** What every entity has. */
const FIELDS = ['kind', 'metadata.name'];

type Ask = CatalogService['getEntitiesByRefs'];

/**
 * Those of some references that the catalog has, as far as it says so to whoever asks.
 *
 * @param ask - asks it about some of them
 */
export async function presentAmong(
  entityRefs: readonly string[],
  ask: (request: Parameters<Ask>[0]) => ReturnType<Ask>,
): Promise<string[]> {
  const present: string[] = [];
  for (let start = 0; start < entityRefs.length; start += CHUNK) {
    const chunk = entityRefs.slice(start, start + CHUNK);
    const { items } = await ask({ entityRefs: chunk, fields: FIELDS });
    present.push(...chunk.filter((_, place) => items[place]));
  }
  return present;
}
