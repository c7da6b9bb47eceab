import type { OperatingModel } from '../model/types';

/**
 * A way to reach a party. `url` is set where the value can be opened (http, https, mailto, tel).
 * @public
 */
export interface Contact {
  type: 'phone' | 'page' | 'slack' | 'channel' | 'email' | 'link';
  value: string;
  url?: string;
}

/**
 * A group or a user, as far as the suite needs to know it.
 * @public
 */
export interface PartyView {
  entityRef: string;
  kind: 'group' | 'user';
  title?: string;
  contacts: Contact[];
  /** Set where the catalog, which is still filling, does not have it yet: nothing but its reference is known. */
  coming?: boolean;
  /** For a group: how many people are in it or in a group below it. For a user: 1. */
  memberCount: number;
  /** For a group: who is directly in it, whether the catalog knows them or not, full references, sorted. */
  members?: readonly string[];
  /** For a group: the groups directly below it, full references, sorted. */
  children?: readonly string[];
}

/**
 * The keys of a `spec` that name what is above an entity.
 * @public
 */
export type ScopeField = 'system' | 'domain' | 'subdomainOf';

/**
 * The part of a catalog entity that resolution and rules read. Annotation values are as the catalog
 * holds them, ours and the reused ones only.
 * @public
 */
export interface EntityView {
  entityRef: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  description?: string;
  annotations: ReadonlyMap<string, string>;
  links: readonly { url: string; title?: string; type?: string }[];
  /** As written; what is no text is JSON. */
  owner?: string;
  system?: string;
  domain?: string;
  subdomainOf?: string;
  /** What stands where one of these references should and is none, as written. */
  unreadableScopes?: { readonly [field in ScopeField]?: string };
  type?: string;
  lifecycle?: string;
  etag?: string;
}

/**
 * The state of a model in the catalog: what its text says now, and the version that is in force.
 * `inForce` is absent where no valid version was ever seen; `appliesTo` then is what can be read of it.
 * @public
 */
export interface ModelState {
  entityRef: string;
  title?: string;
  view: EntityView;
  inForce?: OperatingModel;
  /** True where `inForce` is an earlier version than the text in the catalog. */
  stale: boolean;
  problems: { path: string; message: string }[];
  appliesTo: readonly string[];
}

/**
 * What is known of the catalog beside the entity at hand: everything that inheritance and references
 * reach. Keys are full references in lower case (`stringifyEntityRef` of `@backstage/catalog-model`).
 * @public
 */
export interface CatalogIndex {
  parties: ReadonlyMap<string, PartyView>;
  /** Systems and domains. */
  scopes: ReadonlyMap<string, EntityView>;
  models: ReadonlyMap<string, ModelState>;
  /**
   * Whether the catalog has what models name of other kinds (components, APIs and so on); about what is not among it nobody has asked. See
   * `presenceOf`.
   */
  named?: ReadonlyMap<string, boolean>;
  /** Set while a fresh catalog fills: what is absent may still come, so that nothing is concluded from that. */
  filling?: boolean;
}
