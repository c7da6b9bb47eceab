export { FindingChoices } from './FindingChoices';
export { FindingCounts } from './FindingCounts';
export { FindingList } from './FindingList';
export { Findings } from './Findings';
export { PagedFindings } from './PagedFindings';
export { SeverityLabel } from './SeverityLabel';
export { totalOf } from './totalOf';
