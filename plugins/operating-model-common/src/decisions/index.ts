export * from './coverageOfAreas';
export * from './decisionEntries';
export * from './findingsOfDecisions';
export * from './hasGap';
export * from './isClear';
export * from './mapDecisions';
export * from './matchesGap';
export * from './types';
