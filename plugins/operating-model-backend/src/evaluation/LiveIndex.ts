import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import {
  EVALUATION_FIELDS,
  MODEL_FIELDS,
  MODEL_KINDS,
  PARTY_KINDS,
  SCOPE_KINDS,
  toEntityView,
  type BuiltIndex,
  type DomainConfig,
  type EntityView,
  type ModelState,
  type PartyView,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EntityReader } from '../catalog/EntityReader';
import type { ModelStates } from '../catalog/ModelStates';
import { readPartyGraph } from '../catalog/readPartyGraph';

/**
 * A catalog index whose parts are compared with the catalog as they are needed: what a single evaluation relies on is
 * what the catalog holds now, everything else what the last sweep saw.
 */
export class LiveIndex implements BuiltIndex {
  parties: ReadonlyMap<string, PartyView>;
  scopes: ReadonlyMap<string, EntityView>;
  models: ReadonlyMap<string, ModelState>;
  partyEtags: ReadonlyMap<string, string>;
  readonly filling?: boolean;
  named: ReadonlyMap<string, boolean>;
  /** The models that differ from those of the last sweep. */
  readonly changedModels = new Set<string>();
  /** The parties that differ from those of the last sweep, with their etag. */
  readonly changedParties = new Map<string, string | undefined>();

  readonly #reader: EntityReader;
  readonly #config: DomainConfig;
  readonly #modelStates: ModelStates;
  readonly #signal: AbortSignal;
  readonly #checked = new Map<string, EntityView | undefined>();

  constructor(options: {
    reader: EntityReader;
    config: DomainConfig;
    modelStates: ModelStates;
    signal: AbortSignal;
    base: BuiltIndex;
  }) {
    const { base } = options;
    this.#reader = options.reader;
    this.#config = options.config;
    this.#modelStates = options.modelStates;
    this.#signal = options.signal;
    this.parties = base.parties;
    this.scopes = base.scopes;
    this.models = base.models;
    this.partyEtags = base.partyEtags;
    this.filling = base.filling;
    this.named = base.named ?? new Map();
  }

  /**
   * Compares entities with the catalog, each once.
   *
   * @returns whether anything that evaluations rely on has changed
   */
  async check(references: Iterable<string>): Promise<boolean> {
    const unchecked = [...new Set(references)].filter(
      reference => !this.#checked.has(reference) && isReference(reference),
    );
    if (unchecked.length === 0) {
      return false;
    }
    const entities = await this.#reader.readByRefs(
      unchecked,
      EVALUATION_FIELDS,
    );
    const staleModels: string[] = [];
    const staleParties: string[] = [];
    const others: [string, boolean][] = [];
    let changed = false;
    for (const reference of unchecked) {
      const entity = entities.get(reference);
      const { kind } = parseEntityRef(reference);
      const view =
        entity && toEntityView(entity, this.#config.annotationAliases);
      this.#checked.set(reference, view);
      if (SCOPE_KINDS.includes(kind)) {
        changed = this.#acceptScope(reference, view) || changed;
      } else if (MODEL_KINDS.includes(kind)) {
        if (view?.etag !== this.models.get(reference)?.view.etag || !view) {
          staleModels.push(reference);
        }
      } else if (PARTY_KINDS.includes(kind)) {
        const etag = entity?.metadata.etag;
        if (etag !== this.partyEtags.get(reference) || !entity) {
          staleParties.push(reference);
        }
      } else {
        others.push([reference, entity !== undefined]);
      }
    }
    changed = this.#acceptNamed(others) || changed;
    changed = (await this.#reloadModels(staleModels, entities)) || changed;
    return (await this.#reloadParties(staleParties)) || changed;
  }

  /** Everything as it is known now. */
  snapshot(): BuiltIndex {
    const { parties, scopes, models, partyEtags, filling, named } = this;
    return { parties, scopes, models, partyEtags, filling, named };
  }

  /** The entity as the catalog holds it now, once it was checked; undefined where the catalog does not have it. */
  entity(reference: string): EntityView | undefined {
    return this.models.get(reference)?.view ?? this.#checked.get(reference);
  }

  #acceptScope(reference: string, view: EntityView | undefined): boolean {
    const known = this.scopes.get(reference);
    if (known?.etag === view?.etag && !known === !view) {
      return false;
    }
    this.scopes = withChange(this.scopes, reference, view);
    return true;
  }

  /** Whether the catalog has what models name; what none of them names is of no use to an evaluation. */
  #acceptNamed(others: readonly (readonly [string, boolean])[]): boolean {
    const changed = others.filter(
      ([reference, isThere]) => this.named.get(reference) !== isThere,
    );
    if (changed.length > 0) {
      this.named = new Map([...this.named, ...changed]);
    }
    return changed.length > 0;
  }

  async #reloadModels(
    references: string[],
    found: ReadonlyMap<string, Entity>,
  ): Promise<boolean> {
    const present = references.filter(reference => found.has(reference));
    const entities = await this.#reader.readByRefs(present, MODEL_FIELDS);
    let changed = false;
    for (const reference of references) {
      const entity = entities.get(reference);
      const known = this.models.get(reference);
      if (entity || known) {
        const state =
          entity &&
          (await this.#modelStates.stateOf(
            entity,
            () => known?.inForce,
            this.#signal,
          ));
        this.models = withChange(this.models, reference, state);
        changed = true;
      }
      if (entity) {
        this.changedModels.add(reference);
      }
    }
    return changed;
  }

  async #reloadParties(references: string[]): Promise<boolean> {
    if (references.length === 0) {
      return false;
    }
    const { parties, etags } = await readPartyGraph(this.#reader, references);
    let changed = false;
    for (const reference of references) {
      const party = parties.get(reference);
      if (party || this.parties.has(reference)) {
        this.parties = withChange(this.parties, reference, party);
        this.partyEtags = withChange(
          this.partyEtags,
          reference,
          etags.get(reference),
        );
        changed = true;
      }
      if (party) {
        this.changedParties.set(reference, etags.get(reference));
      }
    }
    return changed;
  }
}

/** A copy with one value replaced or, where there is none, removed: indexes are shared and never change. */
function withChange<T>(
  map: ReadonlyMap<string, T>,
  key: string,
  value: T | undefined,
): ReadonlyMap<string, T> {
  const changed = new Map(map);
  if (value === undefined) {
    changed.delete(key);
  } else {
    changed.set(key, value);
  }
  return changed;
}

function isReference(text: string): boolean {
  try {
    parseEntityRef(text);
    return true;
  } catch {
    return false;
  }
}
