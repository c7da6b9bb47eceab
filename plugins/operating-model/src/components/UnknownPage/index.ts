export * from './WithUnknownPage';
