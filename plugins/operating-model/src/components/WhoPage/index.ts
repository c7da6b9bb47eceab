export * from './WhoPage';
