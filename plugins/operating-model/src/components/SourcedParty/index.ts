export { SourcedParty } from './SourcedParty';
