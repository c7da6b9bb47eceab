export { Findings } from './Findings';
export { SeverityLabel } from './SeverityLabel';
