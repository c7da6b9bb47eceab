export * from './accountableOf';
export * from './appliesToOfModel';
export {
  coverageSchema,
  escalationPathSchema,
  supportTierSchema,
} from './coverageSchemas';
export * from './decisionPath';
export type { DeclaredValue, ModelParts } from './declared/DeclaredValue';
export * from './declared/declaredValues';
export type { EffectiveEscalationPath } from './declared/escalationPath';
export type { Read } from './declared/Read';
export type { EffectiveSupportTier } from './declared/supportTier';
export * from './modelValidatorVersion';
export * from './notifiedRotation';
export * from './operatingModelKind';
export * from './operatingModelSpecSchema';
export * from './parseModelText';
export * from './partiesOfModel';
export * from './partiesOfRotation';
export * from './scopeOfDecision';
export * from './types';
export * from './unreadableSpec';
export * from './validateOperatingModel';
