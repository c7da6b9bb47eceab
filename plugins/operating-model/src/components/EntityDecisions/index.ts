export { CompactDecisions } from './CompactDecisions';
export { EntityDecisions } from './EntityDecisions';
