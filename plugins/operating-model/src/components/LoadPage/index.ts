export * from './LoadPage';
