export * from './OperatingModelClient';
export * from './answer/assembleEntityAnswer';
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
export * from './listSchemas';
export * from './modelSchemas';
export * from './permissions';
export * from './routes';
export { partySchema } from './valueSchemas';
