export * from './GroupTab';
