import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  CheckSet,
  GOVERNED_KINDS,
  MODEL_KINDS,
  type AnnotationField,
  type Check,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { operatingModelConfigSchema } from './operatingModelConfigSchema';
import type { OperatingModelConfig } from './OperatingModelConfig';

const ROOT = 'operatingModel';

/** Kinds that are evaluated where configuration does not say others. */
const DEFAULT_KINDS = [...GOVERNED_KINDS, ...MODEL_KINDS];

/** A run that a killed replica left behind blocks the scheduler for the time-out and one minute: it stays short. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  timeout: { minutes: 5 },
};

/**
 * Reads `operatingModel` from app-config.
 *
 * @param checks - built in and from modules
 * @throws InputError that names the path and says what is expected there
 */
export function readConfig(
  rootConfig: RootConfigService,
  checks: readonly Check[],
): OperatingModelConfig {
  const parsed = operatingModelConfigSchema(checks).safeParse(
    rootConfig.getOptional(ROOT) ?? {},
  );
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(
      ({ path, message }) => `${[ROOT, ...path].join('.')}: ${message}`,
    );
    throw new InputError(`Invalid configuration: ${sentences.join('; ')}`);
  }
  const { kinds, namespaces, annotationAliases, defaults } = parsed.data;
  const rules = new Map(
    Object.entries(parsed.data.rules).map(([id, rule]) => [
      id,
      { ...rule, kinds: rule.kinds && lowerCase(rule.kinds) },
    ]),
  );
  const evaluated = kinds ? lowerCase(kinds) : DEFAULT_KINDS;
  return {
    schedule: readSchedule(rootConfig),
    kinds: evaluated,
    namespaces: namespaces && lowerCase(namespaces),
    domain: {
      kinds: evaluated,
      annotationAliases: new Map<string, AnnotationField>(
        Object.entries(annotationAliases),
      ),
      defaults,
      rules,
    },
    checks: new CheckSet(checks, { rules }),
    retention: parsed.data.retention,
  };
}

function readSchedule(
  rootConfig: RootConfigService,
): SchedulerServiceTaskScheduleDefinition {
  const path = `${ROOT}.schedule`;
  if (!rootConfig.has(path)) {
    return DEFAULT_SCHEDULE;
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      rootConfig.getConfig(path),
    );
  } catch (error) {
    throw new InputError(`Invalid configuration: ${path}: ${error}`);
  }
}

function lowerCase(texts: readonly string[]): string[] {
  return [...new Set(texts.map(text => text.toLocaleLowerCase('en-US')))];
}
