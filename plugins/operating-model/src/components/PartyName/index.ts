export { PartyName } from './PartyName';
