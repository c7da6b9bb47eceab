export { ModelDetails, ModelName } from './ModelName';
