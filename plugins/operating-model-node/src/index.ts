/**
 * Extension points of the operating-model backend, and what a module needs to write checks.
 *
 * @packageDocumentation
 */
export * from './operatingModelChecksExtensionPoint';
export type {
  Check,
  CheckParameter,
  CheckSource,
  EntityCheckContext,
  Evidence,
  Fix,
  ModelCheckContext,
  Outcome,
  Result,
} from '@cloud-suite/backstage-plugin-operating-model-common';
