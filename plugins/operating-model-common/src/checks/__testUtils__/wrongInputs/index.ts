import { inputsOfEntities } from './inputsOfEntities';
import { inputsOfModels } from './inputsOfModels';
import { inputsOfOnCall } from './inputsOfOnCall';
import { inputsOfOwners } from './inputsOfOwners';
import type { WrongInput } from './WrongInput';

export { annotationInputs } from './annotationInputs';
export { catalogWith } from './WrongInput';

/** For every check wrong inputs, with everything that it says of them: read each sentence when you change one. */
export const wrongInputs: { [check: string]: readonly WrongInput[] } = {
  ...inputsOfEntities,
  ...inputsOfOwners,
  ...inputsOfModels,
  ...inputsOfOnCall,
};
