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
}

/** A group, a user or anything else that nobody owns, from its reference alone. */
export function thingWithoutOwner(entityRef: string): CatalogThing {
  return { entityRef, kind: entityRef.slice(0, entityRef.indexOf(':')) };
}
