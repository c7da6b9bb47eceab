export { FindingList } from './FindingList';
export { Findings } from './Findings';
export { SeverityLabel } from './SeverityLabel';
