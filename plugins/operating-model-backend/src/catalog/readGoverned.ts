import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  EVALUATION_FIELDS,
  toEntityView,
  type EntityView,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import { askedInVain } from '../errors/askedInVain';
import { interruptible } from '../pacing/interruptible';

/** A page that takes longer than this is a failed read: somebody waits for it. */
const PAGE_TIMEOUT_MS = 8_000;

/** What {@link readGoverned} works with. */
export interface ReadGovernedOptions {
  catalog: CatalogService;
  config: OperatingModelConfig;
  /** Of the caller: only what they may read comes. */
  credentials: BackstageCredentials;
  signal: AbortSignal;
}

/**
 * Streams the entities that are evaluated, as far as a caller may read them, each once and in no order.
 *
 * @throws ServiceUnavailableError where the catalog does not give all of them, or the reason of the signal
 */
export async function* readGoverned(
  options: ReadGovernedOptions,
): AsyncGenerator<EntityView> {
  const { catalog, config, credentials, signal } = options;
  const filter = [
    {
      kind: [...config.kinds],
      ...(config.namespaces && {
        'metadata.namespace': [...config.namespaces],
      }),
    },
  ];
  const ask = async <T>(what: string, promise: Promise<T>): Promise<T> => {
    try {
      return await interruptible(promise, {
        signal,
        timeoutMs: PAGE_TIMEOUT_MS,
        what,
      });
    } catch (error) {
      signal.throwIfAborted();
      throw askedInVain('catalog', 'The catalog does not answer', error);
    }
  };
  const count = async () => {
    const { totalItems } = await ask(
      'the total of the catalog',
      catalog.queryEntities({ filter, limit: 0 }, { credentials }),
    );
    return totalItems;
  };

  const totalBefore = await count();
  const stream = catalog
    .streamEntities(
      { filter, fields: EVALUATION_FIELDS, totalItems: 'exclude' },
      { credentials },
    )
    [Symbol.asyncIterator]();
  // A page can hold again what moved while the catalog was read.
  const seen = new Set<string>();
  for (;;) {
    const page = await ask('a page of the catalog', stream.next());
    if (page.done) {
      break;
    }
    for (const entity of page.value) {
      const view = toEntityView(entity, config.domain.annotationAliases);
      if (!seen.has(view.entityRef)) {
        seen.add(view.entityRef);
        yield view;
      }
    }
  }
  const total = Math.min(totalBefore, await count());
  if (seen.size < total) {
    throw new ServiceUnavailableError(
      `The catalog answered ${seen.size} of its ${total} entities; try again in a few seconds`,
    );
  }
}
