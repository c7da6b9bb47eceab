export * from './DecisionLink';
