import type { LoadAnswer } from '../api/loadSchemas';
import type { DomainConfig } from '../resolution/types';
import { concentrationTopShare } from './rules/concentrationTopShare';
import { concentrationTruckFactor } from './rules/concentrationTruckFactor';
import { parameterOf } from './runRule';

/**
 * The numbers that the spread of posts is held to, as they are configured, each with what it means and who published it.
 * @public
 */
export function loadLimits(config: DomainConfig): LoadAnswer['limits'] {
  return [concentrationTopShare, concentrationTruckFactor].flatMap(rule =>
    Object.entries(rule.parameters ?? {}).map(
      ([name, { meaning, source }]) => ({
        code: rule.code,
        name,
        value: parameterOf(rule, name, config),
        meaning,
        source,
      }),
    ),
  );
}
