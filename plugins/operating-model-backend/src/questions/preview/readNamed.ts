import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  namedByModels,
  type OperatingModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { presentAmong } from '../../catalog/presentAmong';
import { askedInVain } from '../../errors/askedInVain';
import { interruptible } from '../../pacing/interruptible';

/** A request that takes longer than this has failed: somebody waits for it. */
const TIMEOUT_MS = 8_000;

/**
 * Whether the catalog has what models name, as far as it tells their reader: what is hidden is not there.
 *
 * @throws ServiceUnavailableError where the catalog does not answer, or the reason of the signal
 */
export async function readNamed(
  models: readonly (OperatingModel | undefined)[],
  options: {
    catalog: CatalogService;
    credentials: BackstageCredentials;
    signal: AbortSignal;
  },
): Promise<Map<string, boolean>> {
  const { catalog, credentials, signal } = options;
  const named = [...namedByModels(models)];
  try {
    const present = await presentAmong(named, request =>
      interruptible(catalog.getEntitiesByRefs(request, { credentials }), {
        signal,
        timeoutMs: TIMEOUT_MS,
        what: 'entities of the catalog',
      }),
    );
    const there = new Set(present);
    return new Map(named.map(name => [name, there.has(name)]));
  } catch (error) {
    signal.throwIfAborted();
    throw askedInVain('catalog', 'The catalog does not answer', error);
  }
}
