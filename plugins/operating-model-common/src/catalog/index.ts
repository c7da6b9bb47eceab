export * from './evaluationFields';
export * from './parseReference';
export * from './partyContacts';
export * from './relations';
export * from './toEntityView';
export * from './toModelState';
export * from './toPartyViews';
export * from './types';
