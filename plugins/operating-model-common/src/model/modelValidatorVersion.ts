import { DECLARED_VALUE_KEYS } from '../annotations/declaredValues';

/** Raised whenever `validateOperatingModel` accepts or completes another text than before, but for a new declared value. */
const RAISED = 4;

/**
 * Another text whenever a model is read otherwise than before, so that what was stored under the old reading is evaluated
 * again.
 * @public
 */
export const MODEL_VALIDATOR_VERSION = [RAISED, ...DECLARED_VALUE_KEYS].join(
  ' ',
);
