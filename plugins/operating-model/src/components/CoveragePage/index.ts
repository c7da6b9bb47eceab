export { ClarityText } from './ClarityText';
export { CoveragePage } from './CoveragePage';
export { CoverageTable } from './CoverageTable';
