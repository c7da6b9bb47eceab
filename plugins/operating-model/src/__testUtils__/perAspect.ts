import type { DecisionAspect } from '@cloud-suite/backstage-plugin-operating-model-common';
import { ASPECTS } from '../components/CellLabel';

/** The same value for each column of the map, but for those that are given. */
export function perAspect<Value>(
  value: Value,
  others: { [aspect in DecisionAspect]?: Value } = {},
): { [aspect in DecisionAspect]: Value } {
  return {
    ...(Object.fromEntries(ASPECTS.map(aspect => [aspect, value])) as {
      [aspect in DecisionAspect]: Value;
    }),
    ...others,
  };
}
