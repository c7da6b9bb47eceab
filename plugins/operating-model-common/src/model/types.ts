import type { z } from 'zod';
import type { operatingModelSpecSchema } from './operatingModelSpecSchema';

/**
 * The validated `spec` of an `OperatingModel`, defaults filled in.
 * @public
 */
export type OperatingModelSpec = z.output<typeof operatingModelSpecSchema>;
/**
 * How bad an issue can be, for example `sev1`. Not the severity of a finding.
 * @public
 */
export type Severity = OperatingModelSpec['severities'][number];
/**
 * A named level of service: coverage, first response per severity (ISO 8601 durations), escalation path.
 * @public
 */
export type SupportTier = OperatingModelSpec['supportTiers'][number];
/**
 * Hours that are covered: `24x7`, `24x5` (Monday 00:00 to Saturday 00:00), `business-hours` or `best-effort`.
 * @public
 */
export type Coverage = SupportTier['coverage'];
/**
 * An on-call schedule. Its dates and times are wall-clock time in the model's zone.
 * @public
 */
export type Rotation = OperatingModelSpec['rotations'][number];
/**
 * Whom to notify, in order; `after` is an ISO 8601 duration from the start of the clock.
 * @public
 */
export type EscalationPath = OperatingModelSpec['escalationPaths'][number];
/**
 * Where issue classes land, and who takes them.
 * @public
 */
export type Queue = OperatingModelSpec['queues'][number];
/**
 * A group of recurring operational decisions with a lead.
 * @public
 */
export type DecisionArea = OperatingModelSpec['areas'][number];
/**
 * A recurring operational question with the party that answers it.
 * @public
 */
export type Decision = DecisionArea['decisions'][number];
/**
 * Something that people use to operate: a runbook, a command, a dashboard and so on.
 * @public
 */
export type Surface = OperatingModelSpec['surfaces'][number];
/**
 * What a model says about one entity whose own file cannot be edited.
 * @public
 */
export type ModelEntry = OperatingModelSpec['entities'][number];
/**
 * Days without releases, both included (`2026-12-24`).
 * @public
 */
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
