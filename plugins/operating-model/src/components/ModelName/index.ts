export { ModelName } from './ModelName';
