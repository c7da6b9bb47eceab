/**
 * The catalog kind of operating models.
 * @public
 */
export const OPERATING_MODEL_KIND = 'OperatingModel';

/**
 * The API version of the kind that this release reads.
 * @public
 */
export const OPERATING_MODEL_API_VERSION = 'operating-model.io/v1alpha1';
