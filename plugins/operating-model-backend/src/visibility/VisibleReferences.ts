import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { LRUCache } from 'lru-cache';
import { interruptible } from '../pacing/interruptible';
import { principalKey } from './principalKey';
import type { ReferenceSet } from './ReferenceSet';
import { readVisibleReferences } from './readVisibleReferences';
import { askedInVain } from '../errors/askedInVain';

/** A change of the policy or of the catalog reaches the caller after at most this long. */
const KEPT_FOR_MS = 60_000;
/** Callers of whom a set is kept at the same time. */
const MOST_CALLERS = 50;
/** References kept of all callers together, about 100 bytes each in both forms. */
const MOST_REFERENCES = 1_000_000;
/** The catalog reads no request of over 100 kB; one about more than these is no cheaper than the whole set. */
const MOST_SINGLE_REFERENCES = 400;
/** A catalog that takes longer for these does not answer. */
const ANSWER_TIMEOUT_MS = 8_000;
const REFERENCE_FIELDS = ['kind', 'metadata.name', 'metadata.namespace'];

/** A promise until the catalog has answered. */
type Kept = ReferenceSet | Promise<ReferenceSet>;

/**
 * What callers may read, asked of the catalog with their own credentials and kept for a short time per caller.
 */
export class VisibleReferences {
  readonly #catalog: CatalogService;
  readonly #kept: LRUCache<string, Kept>;

  constructor(options: { catalog: CatalogService; now?: () => number }) {
    this.#catalog = options.catalog;
    const now = options.now ?? Date.now;
    this.#kept = new LRUCache({
      max: MOST_CALLERS,
      maxSize: MOST_REFERENCES,
      sizeCalculation: kept =>
        kept instanceof Promise ? 1 : Math.max(1, kept.references.size),
      // To the library an age of exactly its ttl is young enough, and a start of 0 is none.
      ttl: KEPT_FOR_MS - 1,
      ttlResolution: 0,
      perf: { now: () => now() + 1 },
    });
  }

  /**
   * The whole set. Calls of the same caller join the one that is running.
   *
   * @throws ServiceUnavailableError where the catalog does not give it whole
   */
  async all(credentials: BackstageCredentials): Promise<ReferenceSet> {
    const key = principalKey(credentials);
    const kept = this.#get(key);
    if (kept) {
      return kept;
    }
    const set = readVisibleReferences(this.#catalog, credentials);
    if (key !== undefined) {
      this.#keep(key, set);
    }
    return set;
  }

  /**
   * Those of some references that the caller may read. Asks only for these where they are few and the whole set is not at hand.
   *
   * @throws ServiceUnavailableError where the catalog does not answer
   */
  async among(
    entityRefs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const kept =
      entityRefs.length > MOST_SINGLE_REFERENCES
        ? this.all(credentials)
        : this.#get(principalKey(credentials));
    if (kept) {
      const { references } = await kept;
      return new Set(entityRefs.filter(ref => references.has(ref)));
    }
    if (entityRefs.length === 0) {
      return new Set();
    }
    try {
      const { items } = await interruptible(
        this.#catalog.getEntitiesByRefs(
          { entityRefs: [...new Set(entityRefs)], fields: REFERENCE_FIELDS },
          { credentials },
        ),
        { timeoutMs: ANSWER_TIMEOUT_MS, what: 'the catalog' },
      );
      return new Set(
        items.flatMap(entity => (entity ? stringifyEntityRef(entity) : [])),
      );
    } catch (error) {
      throw askedInVain(
        'catalog',
        'What you may read cannot be told, since the catalog does not answer',
        error,
      );
    }
  }

  #get(key: string | undefined): Kept | undefined {
    return key === undefined ? undefined : this.#kept.get(key);
  }

  #keep(key: string, reading: Promise<ReferenceSet>) {
    this.#kept.set(key, reading);
    const isKept = () => this.#kept.peek(key) === reading;
    reading.then(
      set => {
        if (isKept()) {
          // What the catalog answered is as old as the question.
          this.#kept.set(key, set, { noUpdateTTL: true });
        }
      },
      () => {
        // A failed read is not kept: the next call tries again.
        if (isKept()) {
          this.#kept.delete(key);
        }
      },
    );
  }
}
