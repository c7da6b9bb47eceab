/**
 * Raised whenever `validateOperatingModel` accepts or completes another text than before, so that what was stored under
 * the old reading is evaluated again.
 * @public
 */
export const MODEL_VALIDATOR_VERSION = 1;
