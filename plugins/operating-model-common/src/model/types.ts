import type { z } from 'zod';
import type { operatingModelSpecSchema } from './operatingModelSpecSchema';

/**
 * The validated `spec` of an `OperatingModel`, defaults filled in.
 * @public
 */
export type OperatingModelSpec = z.output<typeof operatingModelSpecSchema>;
/** @public */
export type Severity = OperatingModelSpec['severities'][number];
/** @public */
export type SupportTier = OperatingModelSpec['supportTiers'][number];
/** @public */
export type Coverage = SupportTier['coverage'];
/** @public */
export type Rotation = OperatingModelSpec['rotations'][number];
/** @public */
export type EscalationPath = OperatingModelSpec['escalationPaths'][number];
/** @public */
export type Queue = OperatingModelSpec['queues'][number];
/** @public */
export type DecisionArea = OperatingModelSpec['areas'][number];
/** @public */
export type Decision = DecisionArea['decisions'][number];
/** @public */
export type Surface = OperatingModelSpec['surfaces'][number];
/** @public */
export type ModelEntry = OperatingModelSpec['entities'][number];
/** @public */
export type Freeze = OperatingModelSpec['freezes'][number];

/**
 * Something that is wrong in the text of a model: where, and one sentence that says what was found,
 * what is allowed and, for a misspelt key, the nearest one.
 * @public
 */
export interface ModelProblem {
  /** For example `spec.supportTiers[0].responseTargets.sev9`. */
  path: string;
  message: string;
}

/**
 * A model as the rest of the suite uses it.
 * @public
 */
export interface OperatingModel {
  entityRef: string;
  title: string;
  spec: OperatingModelSpec;
}
