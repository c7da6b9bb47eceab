export * from './answerOrphaned';
export * from './answerStops';
export * from './assembleDecisionAnswer';
export { decisionDates } from './decisionDates';
export * from './assembleEntityAnswer';
export * from './assembleLoadAnswer';
export * from './LoadAnswerOptions';
export * from './assembleModelAnswer';
export * from './loadLimits';
