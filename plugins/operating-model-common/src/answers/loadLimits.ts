import type { LoadAnswer } from '../api/loadSchemas';
import type { CheckSet } from '../checks/CheckSet';

const CHECKS_OF_LOAD = [
  'concentration.top-share',
  'concentration.truck-factor',
];

/**
 * The numbers that the load is held to, as they are configured, with who says so; none of a check that nobody asks.
 * @public
 */
export function loadLimits(checks: CheckSet): LoadAnswer['limits'] {
  return CHECKS_OF_LOAD.flatMap(id => {
    const asked = checks.get(id);
    return Object.entries(asked?.check.parameters ?? {}).map(
      ([name, { meaning, source }]) => ({
        code: id,
        name,
        value: asked?.parameter(name) ?? 0,
        meaning,
        source,
      }),
    );
  });
}
