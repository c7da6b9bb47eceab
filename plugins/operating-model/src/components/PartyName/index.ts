export { DutyPeople, OnDuty } from './OnDuty';
export { PartyName } from './PartyName';
export { PartyReach } from './PartyReach';
export { PartyTitle } from './PartyTitle';
export { People } from './People';
