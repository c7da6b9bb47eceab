import { parameterOf } from '../../findings/runRule';
import { concentrationTopShare } from '../../findings/rules/concentrationTopShare';
import { concentrationTruckFactor } from '../../findings/rules/concentrationTruckFactor';
import type { DomainConfig } from '../../resolution/types';
import type { LoadAnswer } from '../loadSchemas';

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
