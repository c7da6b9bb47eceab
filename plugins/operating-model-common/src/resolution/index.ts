export * from './defaultDomainConfig';
export * from './resolveEffectiveModel';
export * from './roleHolder';
export * from './types';
export * from './usableValue';
