export * from './LONGEST_MODEL_TEXT';
export * from './OperatingModelApi';
export * from './OperatingModelClient';
export {
  entityAnswerSchema,
  entityRowSchema,
  refreshAnswerSchema,
  type EntityAnswer,
  type EntityRow,
  type RefreshAnswer,
} from './entitySchemas';
export * from './coverageSchemas';
export {
  decisionAnswerSchema,
  decisionListQuerySchema,
  decisionPageSchema,
  decisionPartyEntitySchema,
  decisionPartySchema,
  decisionRowSchema,
  type DecisionAnswer,
  type DecisionListQuery,
  type DecisionPage,
  type DecisionParty,
  type DecisionPartyEntity,
  type DecisionRow,
  type ParsedDecisionListQuery,
} from './decisionSchemas';
export * from './listSchemas';
export {
  areaLoadSchema,
  concentrationSchema,
  decisionNameSchema,
  loadAnswerSchema,
  loadQuerySchema,
  loadSumSchema,
  partNameSchema,
  partyLoadSchema,
  stopsSchema,
  type AreaLoad,
  type Concentration,
  type DecisionName,
  type LoadAnswer,
  type LoadQuery,
  type LoadSort,
  type LoadSum,
  type ParsedLoadQuery,
  type PartName,
  type PartyLoad,
  type Stops,
} from './loadSchemas';
export * from './loadListSchemas';
export * from './findingSchemas';
export * from './modelPartSchemas';
export * from './modelSchemas';
export * from './operatingModelPaths';
export * from './permissions';
export * from './previewSchemas';
export * from './routeSchemas';
export * from './routes';
export { staleOf, staleSchema, type Stale } from './staleSchema';
export {
  findingSchema,
  messageSchema,
  partyEntitySchema,
  partySchema,
  rotationNoticeSchema,
  choicesSchema,
  type ChoicesAnswer,
  type FindingAnswer,
  type Party,
  type PartyEntity,
  type RotationNotice,
  type ValueAnswer,
} from './valueSchemas';
