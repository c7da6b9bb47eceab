export * from './checkEntity';
export * from './checkModel';
export * from './compareFindings';
export type {
  EntityRuleContext,
  FindingDraft,
  ModelRuleContext,
  Rule,
  RuleParameter,
} from './Rule';
export { rules } from './rules';
export * from './types';
