export { operatingModelApiRef } from './api/operatingModelApiRef';
export { operatingModelPlugin as default } from './plugin';
export { operatingModelTranslationRef } from './translation';
