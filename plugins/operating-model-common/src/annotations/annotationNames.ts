import { ROLES, type Role } from './roles';

/**
 * Prefix of every annotation that this suite reads as its own.
 * @public
 */
export const ANNOTATION_PREFIX = 'operating-model.io/';

/**
 * The fields that an annotation can declare, by the name that follows the prefix. Role owners have a
 * name each: `triage-owner`, `support-owner` and so on; the role `owner` comes from `spec.owner`.
 * @public
 */
export const ANNOTATION_FIELDS = [
  'support-tier',
  'release-cadence',
  'escalation-path',
  'runbook',
  'review-interval',
  'model',
  ...ROLES.filter(role => role !== 'owner').map(
    role => `${role}-owner` as const,
  ),
] as const;

/**
 * A field that an annotation can declare, for example `support-tier`.
 * @public
 */
export type AnnotationField =
  | 'support-tier'
  | 'release-cadence'
  | 'escalation-path'
  | 'runbook'
  | 'review-interval'
  | 'model'
  | `${Exclude<Role, 'owner'>}-owner`;

/**
 * The full annotation key of a field, for example `operating-model.io/support-tier`.
 * @public
 */
export function annotationKey(field: AnnotationField): string {
  return `${ANNOTATION_PREFIX}${field}`;
}
