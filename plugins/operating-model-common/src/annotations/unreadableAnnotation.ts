import { ANNOTATION_PREFIX } from './annotationPrefix';

/**
 * Annotation into which the catalog module moves keys under our prefix that Backstage would refuse, as a
 * JSON map of key to value, so that a misspelt key is reported and not the end of the entity.
 * @public
 */
export const UNREADABLE_ANNOTATION = `${ANNOTATION_PREFIX}unreadable`;
