/**
 * Prefix of every annotation that this suite reads as its own.
 * @public
 */
export const ANNOTATION_PREFIX = 'operating-model.io/';
