export { catalogModuleOperatingModel as default } from './module';
export { OperatingModelProcessor } from './processor/OperatingModelProcessor';
