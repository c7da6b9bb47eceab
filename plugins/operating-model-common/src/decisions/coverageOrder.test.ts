import { DECISION_ASPECTS, perAspect } from './aspects';
import type { AreaCoverage } from './coverageOfAreas';
import {
  compareCoverage,
  COVERAGE_COLUMNS,
  type CoverageSort,
} from './coverageOrder';

/** An area with so many decisions, of which so many are clear, and with so many gaps in some aspects. */
function area(
  id: string,
  [decisions, clear]: [number, number],
  gaps: Partial<AreaCoverage['gaps']> = {},
): AreaCoverage {
  return {
    model: 'operatingmodel:default/suite',
    area: { id, kind: 'support', decisions: [] },
    clarity: { decisions, clear },
    aspects: perAspect(() => ({})),
    gaps: { ...perAspect(() => 0), ...gaps },
  };
}

const AREAS = [
  area('wide', [20, 17], { owner: 3, deputy: 2 }),
  area('small', [2, 0], { owner: 1, deputy: 2 }),
  area('half', [10, 5], { deputy: 5 }),
  area('clear', [30, 30]),
  area('also-clear', [1, 1]),
  area('one-of-two', [2, 1], { deputy: 1 }),
];

const sorted = (sort: CoverageSort) =>
  [...AREAS].sort(compareCoverage(sort)).map(each => each.area.id);

describe('compareCoverage', () => {
  it('sorts by the share of what is unclear, then by how much it is', () => {
    expect(sorted('gaps')).toEqual([
      'small',
      'half',
      'one-of-two',
      'wide',
      'also-clear',
      'clear',
    ]);
    // Half of ten is more than half of two.
    expect(sorted('deputy')).toEqual([
      'small',
      'half',
      'one-of-two',
      'wide',
      'also-clear',
      'clear',
    ]);
    expect(sorted('owner').slice(0, 3)).toEqual(['small', 'wide', 'half']);
    expect(sorted('clarity')).toEqual([
      'small',
      'half',
      'one-of-two',
      'wide',
      'also-clear',
      'clear',
    ]);
    expect(sorted('area')).toEqual([
      'also-clear',
      'clear',
      'half',
      'one-of-two',
      'small',
      'wide',
    ]);
    expect(sorted('-area')).toEqual(sorted('area').reverse());
  });

  it.each(['gaps', 'clarity', ...DECISION_ASPECTS] as const)(
    'never puts an area without gaps above one with some, by %s, and never below turned round',
    column => {
      const isClear = (id: string) => id.endsWith('clear');
      expect(sorted(column).slice(-2).every(isClear)).toBe(true);
      const rising = sorted(`-${column}`);
      const gapsOf = (id: string) => {
        const { gaps, clarity } = AREAS.find(each => each.area.id === id)!;
        switch (column) {
          case 'gaps':
            return DECISION_ASPECTS.reduce((sum, one) => sum + gaps[one], 0);
          case 'clarity':
            return clarity.decisions - clarity.clear;
          default:
            return gaps[column];
        }
      };
      const firstWithGaps = rising.findIndex(id => gapsOf(id) > 0);
      expect(
        firstWithGaps < 0 ||
          rising.slice(firstWithGaps).every(id => gapsOf(id) > 0),
      ).toBe(true);
    },
  );

  it('knows a column for each aspect', () => {
    expect(COVERAGE_COLUMNS).toEqual([
      'gaps',
      'area',
      'clarity',
      ...DECISION_ASPECTS,
    ]);
  });
});
