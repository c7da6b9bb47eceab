export * from './accountableOf';
export * from './decisionPath';
export * from './findingsOfDecisions';
export * from './isClear';
export * from './mapDecisions';
export * from './partyState';
export * from './scopeOfDecision';
export * from './types';
