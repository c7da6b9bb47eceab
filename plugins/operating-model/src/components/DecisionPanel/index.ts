export { DecisionBeside } from './DecisionBeside';
export { DecisionPanel } from './DecisionPanel';
