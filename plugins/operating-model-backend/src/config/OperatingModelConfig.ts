import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type {
  CheckSet,
  DomainConfig,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * The configuration of the plugin, checked, defaults filled in.
 */
export interface OperatingModelConfig {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** Kinds that are evaluated, in lower case. */
  kinds: readonly string[];
  /** Namespaces that are evaluated, in lower case; all where undefined. */
  namespaces?: readonly string[];
  domain: DomainConfig;
  /** The checks that are asked, as they are configured. */
  checks: CheckSet;
  /** After which age what happened is forgotten, ISO 8601 durations. */
  retention: { transitions: string; offModel: string };
}
