/**
 * What is read of each governed entity in a sweep: never its relations, nor what a spec holds beyond these
 * (an API definition can be megabytes).
 * @public
 */
export const EVALUATION_FIELDS: string[] = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'metadata.etag',
  'metadata.annotations',
  'metadata.links',
  'spec.owner',
  'spec.system',
  'spec.domain',
  'spec.subdomainOf',
  'spec.type',
  'spec.lifecycle',
];

/**
 * What is read of an OperatingModel: its text in whole.
 * @public
 */
export const MODEL_FIELDS: string[] = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'metadata.etag',
  'metadata.annotations',
  'metadata.links',
  'spec',
];

/**
 * What is read of groups and users.
 * @public
 */
export const PARTY_FIELDS: string[] = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'metadata.links',
  'spec.profile',
  'spec.parent',
  'spec.children',
  'spec.members',
  'spec.memberOf',
  'relations',
];
