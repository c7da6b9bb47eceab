export * from './PersonTab';
