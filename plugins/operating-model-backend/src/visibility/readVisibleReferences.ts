import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { interruptible } from '../pacing/interruptible';
import type { ReferenceSet } from './ReferenceSet';
import { askedInVain } from '../errors/askedInVain';

const PAGE_SIZE = 2_000;
/** A catalog that takes longer for one page or total does not answer. */
const PAGE_TIMEOUT_MS = 8_000;
/** All pages together. A request does not wait for so long; the set is kept for the next one. */
const TIMEOUT_MS = 50_000;
/** More than any catalog that the suite is meant for; a set of these takes about 50 MB. */
const MOST_REFERENCES = 500_000;

/**
 * Streams the references of everything that the caller may read.
 *
 * @throws ServiceUnavailableError where the catalog fails, is slow, or gives less than it says it has: never a set that
 * is smaller than it should be
 */
export async function readVisibleReferences(
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Promise<ReferenceSet> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const answered = <T>(promise: Promise<T>) =>
    interruptible(promise, {
      signal,
      timeoutMs: PAGE_TIMEOUT_MS,
      what: 'the catalog',
    });
  const count = async () => {
    const { totalItems } = await answered(
      catalog.queryEntities({ limit: 0 }, { credentials }),
    );
    return totalItems;
  };
  try {
    const expected = await count();
    const references = new Set<string>();
    const pages = catalog
      .streamEntities(
        {
          fields: ['kind', 'metadata.name', 'metadata.namespace'],
          pageSize: PAGE_SIZE,
          totalItems: 'exclude',
        },
        { credentials },
      )
      [Symbol.asyncIterator]();
    for (;;) {
      const page = await answered(pages.next());
      if (page.done) {
        break;
      }
      for (const entity of page.value) {
        references.add(stringifyEntityRef(entity));
      }
      if (references.size > MOST_REFERENCES) {
        throw new Error(`More than ${MOST_REFERENCES} entities are visible`);
      }
    }
    // A stream that breaks off silently gives too few; entities that were deleted meanwhile are no such case.
    if (references.size < expected && references.size < (await count())) {
      throw new Error(
        `The catalog gave ${references.size} of ${expected} entities`,
      );
    }
    return { references, json: JSON.stringify([...references]) };
  } catch (error) {
    throw askedInVain(
      'catalog',
      'What you may read cannot be told, since the catalog does not answer in full',
      error,
    );
  }
}
