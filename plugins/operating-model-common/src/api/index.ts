export * from './OperatingModelClient';
export * from './answer/answerOrphaned';
export * from './answer/answerStops';
export * from './answer/assembleDecisionAnswer';
export { decisionDates } from './answer/decisionDates';
export * from './answer/assembleEntityAnswer';
export * from './answer/assembleLoadAnswer';
export * from './answer/assembleModelAnswer';
export {
  entityAnswerSchema,
  entityRowSchema,
  refreshAnswerSchema,
  rotationNoticeSchema,
  type EntityAnswer,
  type EntityRow,
  type Party,
  type RefreshAnswer,
  type RotationNotice,
} from './entitySchemas';
export * from './coverageSchemas';
export * from './decisionSchemas';
export * from './listSchemas';
export * from './loadSchemas';
export * from './modelSchemas';
export * from './permissions';
export * from './previewSchemas';
export * from './routeSchemas';
export * from './routes';
export { partySchema } from './valueSchemas';
