import { decisionPath } from './decisionPath';
import type { OperatingModel } from './types';

/**
 * Which list of a model names something as governed: what the model itself applies to, what an area, a decision or a surface applies to, or its
 * entries.
 * @public
 */
export type GovernedList =
  | { of: 'model' | 'entries' }
  | { of: 'area' | 'surface'; id: string }
  | { of: 'decision'; id: string; areaId: string };

/**
 * Something that a model names as governed.
 * @public
 */
export interface GovernedName {
  /** Full reference in lower case. */
  reference: string;
  /** Where it is named, for example `spec.appliesTo[0]` or `spec.areas[accounts].appliesTo[1]`. */
  path: string;
  list: GovernedList;
  /** All names of the list, and which of them this is. */
  names: readonly string[];
  position: number;
}

/**
 * Everything that a model names as governed, in the order of its text: what it applies to, its entries, and what its areas, decisions and surfaces
 * apply to.
 * @public
 */
export function governedByModel({ spec }: OperatingModel): GovernedName[] {
  return [
    ...namesIn(spec.appliesTo, { of: 'model' }, 'spec'),
    ...entries(spec.entities.map(({ ref }) => ref)),
    ...spec.areas.flatMap(area => [
      ...namesIn(
        area.appliesTo,
        { of: 'area', id: area.id },
        `spec.areas[${area.id}]`,
      ),
      ...area.decisions.flatMap(({ id, appliesTo }) =>
        namesIn(
          appliesTo,
          { of: 'decision', id, areaId: area.id },
          decisionPath(area.id, id),
        ),
      ),
    ]),
    ...spec.surfaces.flatMap(({ id, appliesTo }) =>
      namesIn(appliesTo, { of: 'surface', id }, `spec.surfaces[${id}]`),
    ),
  ];
}

function entries(names: readonly string[]): GovernedName[] {
  return names.map((reference, position) => ({
    reference,
    path: `spec.entities[${position}].ref`,
    list: { of: 'entries' },
    names,
    position,
  }));
}

function namesIn(
  names: readonly string[] = [],
  list: GovernedList,
  path: string,
): GovernedName[] {
  return names.map((reference, position) => ({
    reference,
    path: `${path}.appliesTo[${position}]`,
    list,
    names,
    position,
  }));
}
