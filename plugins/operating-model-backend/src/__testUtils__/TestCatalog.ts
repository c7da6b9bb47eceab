import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** How a read goes wrong: where a page is asked for, its number from 0 on within the stream is given. */
export type CatalogFault = (page: number) => 'throw' | 'end' | 'empty' | void;

/**
 * A catalog whose content a test changes, and whose streams it breaks.
 */
export class TestCatalog {
  /** Asked before each page of each stream. */
  fault?: CatalogFault;
  /** Called before each stream, for what happens while a sweep reads. */
  beforeStream?: () => Promise<void>;
  /** Called when a stream has been read to its end, with how many streams there were. */
  afterStream?: (number: number) => Promise<void>;
  /** Called once, when entities were read by their references, before the reader has them. */
  afterRead?: () => Promise<void>;
  /** Entities per page of a stream. */
  pageSize = 3;
  /** How many requests of any kind were made. */
  requests = 0;

  #service: CatalogService;
  #entities = new Map<string, Entity>();
  #streams = 0;

  constructor(entities: Entity[] = []) {
    this.#service = catalogServiceMock({ entities: [] });
    this.put(...entities);
  }

  /**
   * Adds or replaces entities. Each gets an etag that moves with its content, where it has none, and a group its members, as the real
   * catalog gives them.
   */
  put(...entities: Entity[]): void {
    for (const entity of entities) {
      this.#entities.set(stringifyEntityRef(entity), entity);
    }
    this.#rebuild();
  }

  remove(...entityRefs: string[]): void {
    for (const entityRef of entityRefs) {
      this.#entities.delete(entityRef);
    }
    this.#rebuild();
  }

  clear(): void {
    this.#entities.clear();
    this.#rebuild();
  }

  /** The service that a plugin sees. */
  get service(): CatalogService {
    const current = () => this.#service;
    const count = () => {
      this.requests += 1;
    };
    const takeAfterRead = () => {
      const { afterRead } = this;
      this.afterRead = undefined;
      return afterRead;
    };
    const stream = (
      ...args: Parameters<CatalogService['streamEntities']>
    ): AsyncIterable<Entity[]> => this.#stream(...args);
    return new Proxy({} as CatalogService, {
      get(_target, name: keyof CatalogService) {
        count();
        return name === 'streamEntities'
          ? stream
          : async (...args: unknown[]) => {
              const answer = await (
                current()[name] as (...all: unknown[]) => unknown
              )(...args);
              await takeAfterRead()?.();
              return answer;
            };
      },
    });
  }

  async *#stream(
    ...[request, options]: Parameters<CatalogService['streamEntities']>
  ): AsyncGenerator<Entity[]> {
    await this.beforeStream?.();
    this.#streams += 1;
    const stream = this.#streams;
    let number = 0;
    for await (const page of this.#service.streamEntities(
      { ...request, pageSize: this.pageSize },
      options,
    )) {
      const fault = this.fault?.(number);
      number += 1;
      if (fault === 'throw') {
        throw new Error('The catalog is broken');
      }
      if (fault === 'end') {
        return;
      }
      if (fault === 'empty') {
        yield [];
        return;
      }
      yield page;
    }
    await this.afterStream?.(stream);
  }

  #rebuild(): void {
    const entities = [...this.#entities.values()].map(entity => ({
      ...entity,
      relations: [...(entity.relations ?? []), ...this.#membersOf(entity)],
    }));
    this.#service = catalogServiceMock({
      entities: entities.map(entity => ({
        ...entity,
        metadata: { etag: JSON.stringify(entity), ...entity.metadata },
      })),
    });
  }

  #membersOf(group: Entity) {
    return [...this.#entities.values()]
      .filter(
        ({ kind, spec }) =>
          kind === 'User' &&
          group.kind === 'Group' &&
          [spec?.memberOf].flat().includes(group.metadata.name),
      )
      .map(user => ({
        type: 'hasMember',
        targetRef: stringifyEntityRef(user),
      }));
  }
}
