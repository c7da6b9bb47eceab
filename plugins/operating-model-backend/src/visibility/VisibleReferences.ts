import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { principalKey } from './principalKey';
import type { ReferenceSet } from './ReferenceSet';
import { readVisibleReferences } from './readVisibleReferences';
import { serviceUnavailable } from '../errors/serviceUnavailable';

/** A change of the policy or of the catalog reaches the caller after at most this long. */
const KEPT_FOR_MS = 60_000;
/** Callers of whom a set is kept at the same time. */
const MOST_CALLERS = 50;
/** References kept of all callers together, about 100 bytes each in both forms. */
const MOST_REFERENCES = 1_000_000;
const REFERENCE_FIELDS = ['kind', 'metadata.name', 'metadata.namespace'];

interface Kept {
  set: Promise<ReferenceSet>;
  startedAt: number;
  size: number;
}

/**
 * What callers may read, asked of the catalog with their own credentials and kept for a short time per caller.
 */
export class VisibleReferences {
  readonly #catalog: CatalogService;
  readonly #now: () => number;
  /** Least recently asked first. */
  readonly #kept = new Map<string, Kept>();

  constructor(options: { catalog: CatalogService; now?: () => number }) {
    this.#catalog = options.catalog;
    this.#now = options.now ?? Date.now;
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
      return kept.set;
    }
    const set = readVisibleReferences(this.#catalog, credentials);
    if (key !== undefined) {
      this.#keep(key, set);
    }
    return set;
  }

  /**
   * Those of some references that the caller may read. Asks only for these where the whole set is not at hand.
   *
   * @throws ServiceUnavailableError where the catalog does not answer
   */
  async among(
    entityRefs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const kept = this.#get(principalKey(credentials));
    if (kept) {
      const { references } = await kept.set;
      return new Set(entityRefs.filter(ref => references.has(ref)));
    }
    if (entityRefs.length === 0) {
      return new Set();
    }
    try {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: [...new Set(entityRefs)], fields: REFERENCE_FIELDS },
        { credentials },
      );
      return new Set(
        items.flatMap(entity => (entity ? stringifyEntityRef(entity) : [])),
      );
    } catch (error) {
      throw serviceUnavailable(
        'What you may read cannot be told, since the catalog does not answer',
        error,
      );
    }
  }

  #get(key: string | undefined): Kept | undefined {
    const kept = key === undefined ? undefined : this.#kept.get(key);
    if (!kept || key === undefined) {
      return undefined;
    }
    this.#kept.delete(key);
    if (this.#now() - kept.startedAt >= KEPT_FOR_MS) {
      return undefined;
    }
    this.#kept.set(key, kept);
    return kept;
  }

  #keep(key: string, set: Promise<ReferenceSet>) {
    const kept: Kept = { set, startedAt: this.#now(), size: 0 };
    this.#kept.set(key, kept);
    set.then(
      ({ references }) => {
        kept.size = references.size;
        this.#dropOldest();
      },
      () => {
        // A failed read is not kept: the next call tries again.
        if (this.#kept.get(key) === kept) {
          this.#kept.delete(key);
        }
      },
    );
  }

  #dropOldest() {
    let references = 0;
    for (const { size } of this.#kept.values()) {
      references += size;
    }
    for (const [key, { size }] of this.#kept) {
      if (this.#kept.size <= MOST_CALLERS && references <= MOST_REFERENCES) {
        return;
      }
      this.#kept.delete(key);
      references -= size;
    }
  }
}
