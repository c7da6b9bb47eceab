/**
 * What has to be known of something in the catalog to tell whether a caller may read it.
 */
export interface CatalogThing {
  /** Full reference in lower case. */
  entityRef: string;
  /** In lower case. */
  kind: string;
  /** Target of its `ownedBy` relation, in lower case; groups and users have none. */
  owner?: string;
  /** Whether nobody knows who owns it, or that it exists at all. */
  isOwnerUnknown?: boolean;
}

/** Kinds that nobody owns. */
const UNOWNED: ReadonlySet<string> = new Set(['group', 'user']);

/**
 * What can be told of something from its reference alone. It need not exist: whoever may read only some of its kind cannot tell it from
 * what is hidden.
 */
export function thingNamed(entityRef: string): CatalogThing {
  const kind = entityRef.slice(0, entityRef.indexOf(':'));
  return { entityRef, kind, isOwnerUnknown: !UNOWNED.has(kind) };
}
