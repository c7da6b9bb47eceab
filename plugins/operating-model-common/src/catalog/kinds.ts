/**
 * Kinds that can be named for a role, lower case.
 * @public
 */
export const PARTY_KINDS: readonly string[] = ['group', 'user'];

/**
 * Kinds that others inherit from, lower case.
 * @public
 */
export const SCOPE_KINDS: readonly string[] = ['system', 'domain'];

/**
 * Kinds that a model governs where configuration does not say others, lower case.
 * @public
 */
export const GOVERNED_KINDS: readonly string[] = [
  'domain',
  'system',
  'component',
  'api',
  'resource',
];

/**
 * The kind of models, lower case.
 * @public
 */
export const MODEL_KINDS: readonly string[] = ['operatingmodel'];
