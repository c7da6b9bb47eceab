import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { namedByModels } from './namedByModels';
import { MODEL_KINDS, PARTY_KINDS, SCOPE_KINDS } from './kinds';
import { toEntityView } from './toEntityView';
import { toModelState } from './toModelState';
import { toPartyViews } from './toPartyViews';
import type { CatalogIndex, EntityView, ModelState } from './types';

/** Relations from which membership is read; all others are dropped at once, since there may be thousands. */
const MEMBERSHIP = new Set(['memberOf', 'hasMember', 'parentOf', 'childOf']);

/**
 * An index with the versions of the parties in it.
 * @public
 */
export interface BuiltIndex extends CatalogIndex {
  /** `metadata.etag` of the parties. */
  partyEtags: ReadonlyMap<string, string>;
}

/**
 * Builds the index of a catalog from its entities, in any order and one at a time, so that a stream can be read in pieces. What
 * nobody inherits from or refers to is passed over.
 * @public
 */
export class CatalogIndexBuilder {
  readonly #aliases?: ReadonlyMap<string, unknown>;
  readonly #people: Entity[] = [];
  readonly #partyEtags = new Map<string, string>();
  readonly #scopes = new Map<string, EntityView>();
  readonly #models = new Map<string, ModelState>();

  /**
   * @param options - `aliases`: further annotation keys to keep, as configuration names them
   */
  constructor(
    options: {
      aliases?: ReadonlyMap<string, unknown>;
    } = {},
  ) {
    this.#aliases = options.aliases;
  }

  add(entity: Entity): void {
    const kind = entity.kind.toLocaleLowerCase('en-US');
    if (PARTY_KINDS.includes(kind)) {
      this.#people.push(withMembershipOnly(entity));
      const { etag } = entity.metadata;
      if (etag) {
        this.#partyEtags.set(stringifyEntityRef(entity), etag);
      }
    } else if (SCOPE_KINDS.includes(kind)) {
      const view = toEntityView(entity, this.#aliases);
      this.#scopes.set(view.entityRef, view);
    } else if (MODEL_KINDS.includes(kind)) {
      this.addModel(toModelState({ entity }));
    }
  }

  /** Adds a model whose text is read already. */
  addModel(state: ModelState): void {
    this.#models.set(state.entityRef, state);
  }

  build(): BuiltIndex {
    return {
      parties: toPartyViews(this.#people),
      scopes: this.#scopes,
      models: this.#models,
      partyEtags: this.#partyEtags,
    };
  }
}

/**
 * The index of a catalog that is at hand as a whole.
 * @public
 */
export function indexOf(
  entities: Iterable<Entity>,
  options?: ConstructorParameters<typeof CatalogIndexBuilder>[0],
): BuiltIndex {
  const builder = new CatalogIndexBuilder(options);
  const present = new Set<string>();
  for (const entity of entities) {
    builder.add(entity);
    present.add(stringifyEntityRef(entity));
  }
  const index = builder.build();
  return { ...index, named: namedIn(index, present) };
}

/**
 * Whether what the models of an index name is among everything that the catalog has.
 * @public
 */
export function namedIn(
  { models }: Pick<BuiltIndex, 'models'>,
  present: Pick<ReadonlySet<string>, 'has'>,
): Map<string, boolean> {
  const inForce = [...models.values()].map(state => state.inForce);
  return new Map(
    [...namedByModels(inForce)].map(name => [name, present.has(name)]),
  );
}

function withMembershipOnly(entity: Entity): Entity {
  return {
    ...entity,
    relations: entity.relations?.filter(({ type }) => MEMBERSHIP.has(type)),
  };
}
