export { PartyPicker } from './PartyPicker';
export { useChosenParties } from './useChosenParties';
