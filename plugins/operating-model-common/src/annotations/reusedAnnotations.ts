import { ROOTLY_THINGS } from './onCallUrl';

/**
 * Annotations of others that say where the schedule of an entity lives, those that lead to it most directly first. Of keys such as
 * `pagerduty.com/integration-key` only the presence is read: they hold secrets.
 * @public
 */
export const ON_CALL_ANNOTATIONS: readonly string[] = [
  'pagerduty.com/service-id',
  'pagerduty.com/integration-key',
  'opsgenie.com/team',
  'splunk.com/on-call-team',
  ...Object.keys(ROOTLY_THINGS).flatMap(thing =>
    ['id', 'slug', 'name'].map(by => `rootly.com/${thing}-${by}`),
  ),
];

/**
 * Annotations of Backstage that say where the documentation of an entity is: that it has some, whose it is where it is that of another
 * entity, and where in that.
 * @public
 */
export const DOCS_ANNOTATIONS = {
  ref: 'backstage.io/techdocs-ref',
  entity: 'backstage.io/techdocs-entity',
  path: 'backstage.io/techdocs-entity-path',
} as const;

/**
 * Annotations of Backstage that tell where an entity comes from and how it can be edited.
 * @public
 */
export const SOURCE_ANNOTATIONS = [
  'backstage.io/edit-url',
  'backstage.io/managed-by-location',
  'backstage.io/managed-by-origin-location',
  'backstage.io/source-location',
] as const;

/**
 * Whether a value must never be stored or shown.
 * @public
 */
export function isSecretAnnotation(key: string): boolean {
  return key.endsWith('/integration-key');
}
