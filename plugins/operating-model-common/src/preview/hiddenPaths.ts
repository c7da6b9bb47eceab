import { decisionPath } from '../decisions/decisionPath';
import type { Finding } from '../findings/types';
import type { OperatingModel } from '../model/types';

/**
 * The paths of the areas, decisions and surfaces that a model has and its reader may not see.
 *
 * @param shown - the model without these parts
 */
export function hiddenPaths(
  model: OperatingModel,
  shown: OperatingModel,
): Set<string> {
  const all = pathsOf(model);
  for (const path of model === shown ? all : pathsOf(shown)) {
    all.delete(path);
  }
  return all;
}

/** The findings that are about none of the paths, nor about a part of one. */
export function notAbout(
  hidden: ReadonlySet<string>,
  findings: Finding[],
): Finding[] {
  return hidden.size === 0
    ? findings
    : findings.filter(
        ({ subject: { path } }) =>
          !path ||
          ![...hidden].some(
            start => path === start || path.startsWith(`${start}.`),
          ),
      );
}

function pathsOf({ spec }: OperatingModel): Set<string> {
  return new Set([
    ...spec.areas.flatMap(area => [
      `spec.areas[${area.id}]`,
      ...area.decisions.map(({ id }) => decisionPath(area.id, id)),
    ]),
    ...spec.surfaces.map(({ id }) => `spec.surfaces[${id}]`),
  ]);
}
