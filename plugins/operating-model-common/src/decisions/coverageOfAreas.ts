import { DECISION_ASPECTS, perAspect, type DecisionAspect } from './aspects';
import type { AspectState } from './aspects/AspectState';
import type { DecisionEntry } from './decisionEntries';
import { compareCoverage, type CoverageSort } from './coverageOrder';
import { hasGap } from './hasGap';
import type { Clarity } from './types';

/**
 * How clear the decisions of one area are, aspect by aspect.
 * @public
 */
export interface AreaCoverage {
  model: string;
  area: DecisionEntry['area'];
  clarity: Clarity;
  /** Decisions per state; states without any are left out. */
  aspects: { [aspect in DecisionAspect]: { [state in AspectState]?: number } };
  /** Decisions with a gap. */
  gaps: { [aspect in DecisionAspect]: number };
}

/** By the decisions of a model: they are counted once as long as nothing narrows them and the model does not change. */
const known = new WeakMap<readonly DecisionEntry[], AreaCoverage[]>();

/**
 * The areas of the decisions of some models, sorted. Shared between requests: nobody may change them.
 *
 * @param models - the decisions of each
 * @public
 */
export function coverageOfAreas(
  models: readonly (readonly DecisionEntry[])[],
  sort: CoverageSort = 'gaps',
): AreaCoverage[] {
  return models
    .flatMap(entries => {
      const counted = known.get(entries) ?? coverageOf(entries);
      known.set(entries, counted);
      return counted;
    })
    .sort(compareCoverage(sort));
}

function coverageOf(entries: readonly DecisionEntry[]): AreaCoverage[] {
  const areas = new Map<DecisionEntry['area'], AreaCoverage>();
  for (const { model, area, mapped } of entries) {
    let coverage = areas.get(area);
    if (!coverage) {
      coverage = {
        model: model.entityRef,
        area,
        clarity: { decisions: 0, clear: 0 },
        aspects: perAspect(() => ({})),
        gaps: perAspect(() => 0),
      };
      areas.set(area, coverage);
    }
    coverage.clarity.decisions += 1;
    coverage.clarity.clear += mapped.clear ? 1 : 0;
    for (const aspect of DECISION_ASPECTS) {
      const cell = mapped.cells[aspect];
      const counts = coverage.aspects[aspect];
      counts[cell.state] = (counts[cell.state] ?? 0) + 1;
      coverage.gaps[aspect] += hasGap(cell) ? 1 : 0;
    }
  }
  return [...areas.values()];
}
