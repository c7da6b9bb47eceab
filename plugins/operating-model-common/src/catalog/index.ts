export * from './evaluationFields';
export * from './partyContacts';
export * from './partyState';
export * from './relations';
export * from './toEntityView';
export * from './toModelState';
export * from './toPartyViews';
export * from './types';
