import { compareTexts } from '../wording/compareTexts';
import { DECISION_ASPECTS, type DecisionAspect } from './aspects';
import type { AreaCoverage } from './coverageOfAreas';

/**
 * What the areas of the map are sorted by: `gaps` over all aspects, `clarity`, the gaps of one aspect, or the title of the `area`.
 * @public
 */
export const COVERAGE_COLUMNS = [
  'gaps',
  'area',
  'clarity',
  ...DECISION_ASPECTS,
] as const;

/** With a minus the other way round. @public */
export type CoverageSort =
  | (typeof COVERAGE_COLUMNS)[number]
  | `-${(typeof COVERAGE_COLUMNS)[number]}`;

/**
 * Compares areas, the worst first: by the share of what is unclear, then by how much that is. So an area of twenty decisions with one gap
 * does not stand above one of two with one, and one without any stands below all that have some. Equals stand by all their
 * gaps, then by title; titles from A to Z.
 * @public
 */
export function compareCoverage(
  sort: CoverageSort,
): (one: AreaCoverage, other: AreaCoverage) => number {
  const reversed = sort.startsWith('-');
  const column = (
    reversed ? sort.slice(1) : sort
  ) as (typeof COVERAGE_COLUMNS)[number];
  const direction = reversed ? -1 : 1;
  return (one, other) =>
    direction * compareBy(column, one, other) ||
    compareBy('gaps', one, other) ||
    compareBy('area', one, other);
}

function compareBy(
  column: (typeof COVERAGE_COLUMNS)[number],
  one: AreaCoverage,
  other: AreaCoverage,
): number {
  if (column === 'area') {
    return compareTexts(titleOf(one), titleOf(other));
  }
  const [a, b] = [unclear(column, one), unclear(column, other)];
  return b.share - a.share || b.count - a.count;
}

function unclear(
  column: 'gaps' | 'clarity' | DecisionAspect,
  { clarity: { clear, decisions }, gaps }: AreaCoverage,
): { share: number; count: number } {
  switch (column) {
    case 'gaps': {
      const count = DECISION_ASPECTS.reduce(
        (sum, aspect) => sum + gaps[aspect],
        0,
      );
      return { share: count / (decisions * DECISION_ASPECTS.length), count };
    }
    case 'clarity': {
      const count = decisions - clear;
      return { share: count / decisions, count };
    }
    default:
      return { share: gaps[column] / decisions, count: gaps[column] };
  }
}

function titleOf({ area, model }: AreaCoverage): string {
  return `${area.title ?? area.id}\n${model}\n${area.id}`;
}
