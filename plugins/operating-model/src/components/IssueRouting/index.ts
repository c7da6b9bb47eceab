export { IssueRouting } from './IssueRouting';
export { IssueSection } from './IssueSection';
