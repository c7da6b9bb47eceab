export * from './CoveragePage';
