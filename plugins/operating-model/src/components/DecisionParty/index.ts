export { DecisionPartyName } from './DecisionPartyName';
export { DecisionPartyNames } from './DecisionPartyNames';
