export * from './OperatingModelClient';
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
export {
  decisionAnswerSchema,
  decisionListQuerySchema,
  decisionPageSchema,
  decisionPartySchema,
  decisionRowSchema,
  type DecisionAnswer,
  type DecisionListQuery,
  type DecisionPage,
  type DecisionParty,
  type DecisionRow,
  type ParsedDecisionListQuery,
} from './decisionSchemas';
export * from './listSchemas';
export {
  concentrationSchema,
  loadAnswerSchema,
  loadQuerySchema,
  stopsSchema,
  type Concentration,
  type LoadAnswer,
  type LoadQuery,
  type ParsedLoadQuery,
  type PartyLoad,
  type Stops,
} from './loadSchemas';
export * from './modelSchemas';
export * from './permissions';
export * from './previewSchemas';
export * from './routeSchemas';
export * from './routes';
export { partySchema } from './valueSchemas';
