export { CoverageLabel } from './CoverageLabel';
