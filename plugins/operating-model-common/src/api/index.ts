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
  modelMentionSchema,
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
  partNameSchema,
  stopsSchema,
  type AreaLoad,
  type Concentration,
  type DecisionName,
  type LoadAnswer,
  type PartName,
  type Stops,
} from './loadSchemas';
export {
  loadQuerySchema,
  type LoadQuery,
  type LoadSort,
  type ParsedLoadQuery,
} from './loadQuerySchema';
export {
  loadSumSchema,
  partyLoadSchema,
  type LoadSum,
  type PartyLoad,
} from './partyLoadSchemas';
export * from './loadListSchemas';
export * from './findingSchemas';
export * from './issueClassSchemas';
export * from './modelPartSchemas';
export * from './modelSchemas';
export * from './operatingModelPaths';
export * from './permissions';
export * from './personSchemas';
export * from './previewSchemas';
export * from './routeSchemas';
export * from './routes';
export {
  fillingOf,
  fillingSchema,
  staleOf,
  staleSchema,
  type Filling,
  type Stale,
} from './markSchemas';
export {
  dueItemSchema,
  duePageSchema,
  type DueItem,
  type DuePage,
} from './dueSchemas';
export * from './teamSchemas';
export {
  findingSchema,
  messageSchema,
  notKnownSchema,
  partyEntitySchema,
  partySchema,
  rotationNoticeSchema,
  standingSchema,
  choicesSchema,
  type ChoicesAnswer,
  type FindingAnswer,
  type NotKnownAnswer,
  type Party,
  type PartyEntity,
  type RotationNotice,
  type StandingAnswer,
  type ValueAnswer,
} from './valueSchemas';
