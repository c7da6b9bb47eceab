export * from './defaultDomainConfig';
export * from './DomainConfig';
export * from './EffectiveModel';
export * from './readAnnotations';
export * from './resolveEffectiveModel';
export * from './roleHolder';
export * from './runbooks';
export * from './usableValue';
