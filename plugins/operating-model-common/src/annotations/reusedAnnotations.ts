/**
 * Annotations of others that say where the schedule of an entity lives. Only their presence is read: keys
 * such as `pagerduty.com/integration-key` hold secrets.
 * @public
 */
export const ON_CALL_ANNOTATIONS = [
  'pagerduty.com/service-id',
  'pagerduty.com/integration-key',
  'opsgenie.com/team',
  'splunk.com/on-call-team',
  'rootly.com/service-id',
  'rootly.com/service-slug',
] as const;

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
