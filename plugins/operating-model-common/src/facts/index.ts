export * from './Fact';
export * from './Facts';
