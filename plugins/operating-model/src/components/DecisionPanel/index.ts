export { DecisionBeside } from './DecisionBeside';
