import type { BuiltIndex } from '@cloud-suite/backstage-plugin-operating-model-common';

/** The generation of the store, and whether a fresh catalog still fills: the clock alone can end that. */
export interface StoreState {
  generation: number;
  filling: boolean;
}

/**
 * The catalog index that was read last in this process, with the generation of the store that it belongs to. Where another
 * replica has published since, it is read again.
 */
export class IndexCache {
  readonly #read: () => Promise<BuiltIndex>;
  readonly #state: () => Promise<StoreState>;
  #cached?: { index: BuiltIndex; generation: number };
  #reading?: Promise<BuiltIndex>;

  /** @param options - `read` reads the catalog anew; `state` says how the store stands now */
  constructor(options: {
    read: () => Promise<BuiltIndex>;
    state: () => Promise<StoreState>;
  }) {
    this.#read = options.read;
    this.#state = options.state;
  }

  /** How the store stands now. */
  async state(): Promise<StoreState> {
    return this.#state();
  }

  /** Takes over what a sweep has read and published. */
  set(index: BuiltIndex, generation: number): void {
    this.#cached = { index, generation };
  }

  /** Takes over what a single evaluation has learnt, unless a sweep has published since. */
  amend(index: BuiltIndex, generation: number): void {
    if (this.#cached?.generation === generation) {
      this.#cached = { index, generation };
    }
  }

  /** The index, read again where it is older than the generation. Whether the catalog fills, {@link state} says. */
  async get(generation: number): Promise<BuiltIndex> {
    if (this.#cached && this.#cached.generation >= generation) {
      return this.#cached.index;
    }
    this.#reading ??= this.#read()
      .then(index => {
        this.set(index, generation);
        return index;
      })
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }
}
