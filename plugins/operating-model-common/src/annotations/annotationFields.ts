import { ANNOTATION_PREFIX } from './annotationPrefix';
import { ROLES, type Role } from './roles';
import { declaredValues, type DeclaredAnnotation } from './declaredValues';

/**
 * A field that an annotation can declare, for example `support-tier`.
 * @public
 */
export type AnnotationField =
  | DeclaredAnnotation
  | 'runbook'
  | 'model'
  | `${Exclude<Role, 'owner'>}-owner`;

/**
 * The fields that an annotation can declare, by the name that follows the prefix. Role owners have a
 * name each: `triage-owner`, `support-owner` and so on; the role `owner` comes from `spec.owner`.
 * @public
 */
export const ANNOTATION_FIELDS: readonly AnnotationField[] = [
  ...declaredValues.map(({ annotation }) => annotation),
  'runbook',
  'model',
  ...ROLES.filter(role => role !== 'owner').map(
    role => `${role}-owner` as const,
  ),
];

/**
 * The full annotation key of a field, for example `operating-model.io/support-tier`.
 * @public
 */
export function annotationKey(field: AnnotationField): string {
  return `${ANNOTATION_PREFIX}${field}`;
}
