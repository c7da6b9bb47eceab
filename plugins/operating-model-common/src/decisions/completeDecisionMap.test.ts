import { completeDecisionMap } from './completeDecisionMap';
import { hasGap } from './hasGap';
import type { DecisionMap } from './types';

describe('completeDecisionMap', () => {
  it('has nobody look at a column that a map from before does not hold', () => {
    const owner = { state: 'absent', codes: ['owner.none'] };
    const stored = { decisions: [{ id: 'lock', cells: { owner } }] };
    const { decisions } = completeDecisionMap(stored as unknown as DecisionMap);
    expect(decisions[0]).toMatchObject({
      id: 'lock',
      cells: { owner, surfaces: { state: 'unverified', codes: [] } },
    });
    expect(hasGap(decisions[0].cells.surfaces)).toBe(false);
  });
});
