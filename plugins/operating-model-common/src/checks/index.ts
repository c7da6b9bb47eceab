export * from './Check';
export * from './CheckSet';
export { builtInChecks } from './builtIn';
export * from './compareFindings';
export * from './countBySeverity';
export { NOTHING_ASKED } from './evaluationTemplates';
export { errorOf } from './errorOf';
export * from './evaluate';
export * from './Finding';
export { findingsOf, isFinding } from './findingsOf';
export * from './notKnownOf';
export { createFix } from './fixes/createFix';
export {
  type CatalogChoice,
  type CatalogChoices,
  type ChoiceKind,
} from './fixes/CatalogChoices';
export { choicesOf, isInUse } from './fixes/choicesOf';
export * from './fixes/Fragment';
export * from './standingOf';
export * from './Told';
export * from './usedParts';
export * from './Verdict';
export * from './visibleFindings';
