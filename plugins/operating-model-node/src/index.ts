/**
 * Extension points of the operating-model backend, and what a module needs to write checks.
 *
 * @packageDocumentation
 */
export * from './operatingModelChecksExtensionPoint';
export {
  createFix,
  type Check,
  type CheckParameter,
  type CheckSource,
  type EntityCheckContext,
  type Evidence,
  type FindingSeverity,
  type Fix,
  type Fragment,
  type ModelCheckContext,
  type Outcome,
  type Result,
  type TextCheckContext,
} from '@cloud-suite/backstage-plugin-operating-model-common';
