export * from './defaultDomainConfig';
export * from './resolveEffectiveModel';
export { runbooksOfModel } from './resolveRunbooks';
export * from './roleHolder';
export * from './types';
export * from './usableValue';
