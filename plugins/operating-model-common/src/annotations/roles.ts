/**
 * What a party can be responsible for. `owner` is `spec.owner`; every other role has an annotation
 * `operating-model.io/<role>-owner`.
 * @public
 */
export const ROLES = [
  'owner',
  'triage',
  'support',
  'on-call',
  'release',
  'docs',
  'backlog',
  'deputy',
] as const;

/**
 * One of {@link ROLES}.
 * @public
 */
export type Role = (typeof ROLES)[number];
