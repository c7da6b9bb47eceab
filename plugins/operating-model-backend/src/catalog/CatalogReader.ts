import type { AuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { answeredInTime } from './answeredInTime';
import { presentAmong } from './presentAmong';

/** Which entities: any of the parts. */
export type CatalogFilter = { [field: string]: string | string[] }[];

/**
 * Reads the catalog with the plugin's own credentials.
 */
export class CatalogReader {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /**
   * Streams entities page by page, in no order (with one, the catalog leaves out what lacks the field). The catalog works on the
   * next page while this one is worked on.
   *
   * @throws CatalogSilentError, or the reason of the signal
   */
  async *pages(
    filter: CatalogFilter,
    fields: string[],
    signal: AbortSignal,
  ): AsyncGenerator<Entity[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const stream = this.#catalog
      .streamEntities(
        { filter, fields, totalItems: 'exclude' },
        { credentials },
      )
      [Symbol.asyncIterator]();
    const ask = () => {
      const page = answeredInTime(
        'a page of the catalog',
        signal,
        stream.next(),
      );
      // Nobody may be left to hear of it, where the page before could not be worked on.
      page.catch(() => {});
      return page;
    };
    for (let coming = ask(); ; ) {
      const page = await coming;
      if (page.done) {
        return;
      }
      coming = ask();
      yield page.value;
    }
  }

  /** How many entities the catalog itself says there are. */
  async count(filter: CatalogFilter, signal: AbortSignal): Promise<number> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const { totalItems } = await answeredInTime(
      'the total of the catalog',
      signal,
      this.#catalog.queryEntities({ filter, limit: 0 }, { credentials }),
    );
    return totalItems;
  }

  /**
   * Those of the references that the catalog has.
   *
   * @throws CatalogSilentError, or the reason of the signal
   */
  async present(
    entityRefs: readonly string[],
    signal: AbortSignal,
  ): Promise<string[]> {
    if (entityRefs.length === 0) {
      return [];
    }
    const credentials = await this.#auth.getOwnServiceCredentials();
    return presentAmong(entityRefs, chunk =>
      answeredInTime(
        'entities of the catalog',
        signal,
        this.#catalog.getEntitiesByRefs(chunk, { credentials }),
      ),
    );
  }

  /**
   * Asks for as little as can be asked for. That there is no such entity is an answer too.
   *
   * @throws what the catalog throws
   */
  async probe(): Promise<void> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    await this.#catalog.getEntitiesByRefs(
      { entityRefs: ['group:default/probe'], fields: ['kind'] },
      { credentials },
    );
  }
}
