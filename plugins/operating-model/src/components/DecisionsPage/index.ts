export * from './DecisionsPage';
