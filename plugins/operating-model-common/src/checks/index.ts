export * from './checkEntity';
export * from './checkModel';
export * from './compareFindings';
export * from './countBySeverity';
export type {
  EntityRuleContext,
  FindingDraft,
  ModelRuleContext,
  Rule,
  RuleParameter,
} from './Rule';
export { rules } from './builtIn';
export * from './types';
export * from './visibleFindings';
