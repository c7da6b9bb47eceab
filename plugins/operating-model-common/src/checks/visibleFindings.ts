import { decisionPath } from '../model/decisionPath';
import type { OperatingModel } from '../model/types';
import type { Finding } from './Finding';

/**
 * The findings about a model that its reader may see: none about a part that is hidden, nor about a whole that holds one, since
 * such a finding counts and names its parts.
 *
 * @param model - the version in force
 * @param shown - the same without the areas, decisions and surfaces that are hidden; itself where nothing is
 * @public
 */
export function visibleFindings(
  findings: Finding[],
  model: OperatingModel,
  shown: OperatingModel,
): Finding[] {
  const hidden = hiddenPaths(model, shown);
  if (hidden.size === 0) {
    return findings;
  }
  const wholes = new Set([...hidden].flatMap(wholesOf));
  return findings.filter(
    ({ subject: { path } }) =>
      !path ||
      (!wholes.has(path) &&
        ![path, ...wholesOf(path)].some(whole => hidden.has(whole))),
  );
}

function hiddenPaths(model: OperatingModel, shown: OperatingModel) {
  const paths = new Set<string>();
  if (model !== shown) {
    pathsOf(model).forEach(path => paths.add(path));
    pathsOf(shown).forEach(path => paths.delete(path));
  }
  return paths;
}

function pathsOf({ spec }: OperatingModel): string[] {
  return [
    ...spec.areas.flatMap(area => [
      `spec.areas[${area.id}]`,
      ...area.decisions.map(({ id }) => decisionPath(area.id, id)),
    ]),
    ...spec.surfaces.map(({ id }) => `spec.surfaces[${id}]`),
  ];
}

/** Paths of everything that a path is in. */
function wholesOf(path: string): string[] {
  return [...path.matchAll(/\./g)].map(({ index }) => path.slice(0, index));
}
