export { FindingChoices } from './FindingChoices';
export { FindingList } from './FindingList';
export { Findings } from './Findings';
export { PagedFindings } from './PagedFindings';
export { SeverityLabel } from './SeverityLabel';
