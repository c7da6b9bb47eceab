import { parameterOf } from '../checks/runRule';
import { concentrationTopShare } from '../checks/builtIn/concentrationTopShare';
import { concentrationTruckFactor } from '../checks/builtIn/concentrationTruckFactor';
import type { DomainConfig } from '../effective/DomainConfig';
import type { LoadAnswer } from '../api/loadSchemas';

/**
 * The numbers that the load is held to, as they are configured, with who says so.
 * @public
 */
export function loadLimits(config: DomainConfig): LoadAnswer['limits'] {
  return [concentrationTopShare, concentrationTruckFactor].flatMap(rule =>
    Object.entries(rule.parameters ?? {}).map(([name, parameter]) => ({
      code: rule.code,
      name,
      value: parameterOf(rule, name, config),
      meaning: parameter.meaning,
      source: parameter.source,
    })),
  );
}
