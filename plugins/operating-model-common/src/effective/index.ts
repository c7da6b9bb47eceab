export * from './defaultDomainConfig';
export * from './DomainConfig';
export * from './EffectiveModel';
export * from './readAnnotations';
export * from './resolveEffectiveModel';
export { runbooksOfModel } from './resolveRunbooks';
export * from './roleHolder';
export * from './usableValue';
