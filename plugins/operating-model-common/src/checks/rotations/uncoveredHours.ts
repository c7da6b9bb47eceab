import type { Rotation, SupportTier } from '../../model/types';
import { coveredWeekIntervals } from '../../time';
import type { ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { longestUncovered } from '../promises/longestUncovered';
import { promisesOf } from './promisesOf';

/** Whether a rotation covers what the tiers promise that escalate to it. */
export function uncoveredHours(
  { state, model }: ModelCheckContext,
  rotation: Rotation,
  tiers: readonly SupportTier[],
): Outcome[] {
  if (tiers.length === 0) {
    return [];
  }
  const { id, coverage } = rotation;
  const uncovered = tiers.filter(tier => !isCovered(tier, rotation, model));
  const fails = uncovered.length > 0;
  const named = fails ? uncovered : tiers;
  const widest = ['24x7', '24x5', 'business-hours'].find(hours =>
    uncovered.some(tier => tier.coverage === hours),
  );
  return [
    {
      result: fails ? 'fail' : 'pass',
      part: `spec.rotations[${id}].coverage`,
      says: fails ? 'uncovered' : 'covered',
      parameters: {
        rotation: id,
        coverage,
        promises: promisesOf(named),
      },
      evidence: [
        { label: 'Covered', value: coverage },
        ...named.map(tier => ({
          label: `Promised by ${tier.id}`,
          value: tier.coverage,
        })),
      ],
      ...(fails && {
        fix: createFix(state.view, {
          summary: 'Cover what is promised, or promise what is covered',
          fragment: modelFragment('rotations', id, {
            coverage: widest ?? '24x7',
          }),
        }),
      }),
    },
  ];
}

function isCovered(
  tier: SupportTier,
  rotation: Rotation,
  { spec: { businessHours } }: ModelCheckContext['model'],
): boolean {
  const hours = ({ coverage }: SupportTier | Rotation) =>
    coveredWeekIntervals({ coverage, businessHours });
  return longestUncovered(hours(tier), hours(rotation)) === 0;
}
